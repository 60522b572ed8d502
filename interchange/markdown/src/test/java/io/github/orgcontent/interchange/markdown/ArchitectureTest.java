package io.github.orgcontent.interchange.markdown;

import io.github.orgcontent.interchange.harness.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {}
