package io.github.orgcontent.interchange.jsonimport;

import java.util.Optional;

/**
 * A telephone number whose kind the format gives elsewhere.
 *
 * @param number the number in E.164: {@code +4930123456}
 * @param extension the digits of the extension: {@code 12}
 */
public record ImportedPhone(String number, Optional<String> extension) {}
