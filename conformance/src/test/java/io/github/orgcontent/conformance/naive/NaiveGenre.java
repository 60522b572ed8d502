package io.github.orgcontent.conformance.naive;

import com.fasterxml.jackson.annotation.JsonProperty;

enum NaiveGenre {
    @JsonProperty("press-release")
    PRESS_RELEASE,
    @JsonProperty("news")
    NEWS,
    @JsonProperty("statement")
    STATEMENT
}
