/** A program that writes vCards and requires nothing but that format. */
module reader {
    requires io.github.orgcontent.interchange.vcard;
}
