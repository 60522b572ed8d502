"""Adds up the reports of the last test run, and fails if a module with tests has no report."""

import argparse
import collections
import glob
import os
import sys
import xml.etree.ElementTree as ET

arguments = argparse.ArgumentParser(description=__doc__)
arguments.add_argument("minimum", type=int, help="the minimum number of passed tests")
arguments.add_argument("--integration", action="store_true", help="fail if no integration test ran")
arguments.add_argument("--ran", metavar="CLASS", help="a test class that must run, without skipped tests")
arguments = arguments.parse_args()

pom = ET.parse("pom.xml").getroot()
modules = [module.text for module in pom.iter("{http://maven.apache.org/POM/4.0.0}module")]
modules = [module for module in modules if os.path.isdir(f"{module}/src/test/java")]
total = failed = skipped = 0
run = collections.Counter()
reasons = collections.Counter()
ran = []
for kind in ("surefire", "failsafe"):
    for module in modules:
        for path in glob.glob(f"{module}/target/{kind}-reports/TEST-*.xml"):
            suite = ET.parse(path).getroot()
            total += int(suite.get("tests"))
            failed += int(suite.get("failures")) + int(suite.get("errors"))
            skipped += int(suite.get("skipped"))
            run[kind] += int(suite.get("tests"))
            run[module, kind] += int(suite.get("tests"))
            for case in suite.iter("testcase"):
                skip = case.find("skipped")
                if skip is not None:
                    lines = (skip.get("message") or skip.text or "").strip().splitlines()
                    reasons[lines[0].rpartition("Assumption failed: ")[2] if lines else "no reason given"] += 1
                if case.get("classname") == arguments.ran:
                    ran.append(skip is None)

passed = total - failed - skipped
print(f"{passed} passed, {failed} failed, {skipped} skipped")
for reason, count in sorted(reasons.items()):
    print(f"  skipped {count}: {reason}")
problems = [f"no test ran in {module}" for module in modules if run[module, "surefire"] == 0]
if failed:
    problems.append(f"{failed} tests failed")
if passed < arguments.minimum:
    problems.append(f"fewer than {arguments.minimum} tests passed")
if arguments.integration and run["failsafe"] == 0:
    problems.append("no integration test ran")
if arguments.ran and not (ran and all(ran)):
    problems.append(f"{arguments.ran} did not run completely")
for problem in problems:
    print(f"  {problem}")
sys.exit(1 if problems else 0)
