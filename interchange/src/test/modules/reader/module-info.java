/** Somebody who writes content in other formats. */
module reader {
    requires io.github.orgcontent.interchange;
}
