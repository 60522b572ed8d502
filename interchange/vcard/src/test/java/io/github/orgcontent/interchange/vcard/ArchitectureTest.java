package io.github.orgcontent.interchange.vcard;

import io.github.orgcontent.interchange.harness.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {}
