package io.github.orgcontent.interchange;

import io.github.orgcontent.interchange.harness.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {}
