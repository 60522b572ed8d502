package io.github.orgcontent.interchange.html;

import io.github.orgcontent.interchange.harness.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {}
