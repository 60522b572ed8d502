package io.github.orgcontent.interchange.jsonimport;

import org.jspecify.annotations.Nullable;

/**
 * A telephone number whose kind the format gives elsewhere: a number in international form, or dialled digits with their
 * country.
 *
 * @param number the number in E.164: {@code +4930123456}
 * @param dialled the digits as they are dialled in the country: {@code 116 117}
 * @param country the country in which they are dialled: {@code DE}
 * @param extension the digits of the extension: {@code 12}
 */
public record ImportedPhone(
        @Nullable String number,
        @Nullable String dialled,
        @Nullable String country,
        @Nullable String extension) {
    /** Whether the number has no international form. */
    public boolean isDialled() {
        return dialled != null;
    }
}
