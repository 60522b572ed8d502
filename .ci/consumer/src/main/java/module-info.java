/** A project of a user, with every published module. */
module org.example.consumer {
    requires io.github.orgcontent.interchange.html;
    requires io.github.orgcontent.interchange.markdown;
    requires io.github.orgcontent.interchange.vcard;
}
