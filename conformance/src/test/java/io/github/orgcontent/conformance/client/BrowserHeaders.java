package io.github.orgcontent.conformance.client;

import java.util.Arrays;
import java.util.List;

/** {@code Accept-Language} headers as browsers and other clients send them, and languages of texts. */
final class BrowserHeaders {
    static final List<String> ALL = Arrays.asList(
            null,
            "",
            " ",
            "en-US,en;q=0.9,de;q=0.8",
            "en-AU,en;q=0.9",
            "pt-PT,pt;q=0.9,en;q=0.8",
            "pt-BR,pt;q=0.9",
            "pt-AO",
            "zh-TW,zh;q=0.9,en;q=0.8",
            "zh-HK,zh;q=0.9,en;q=0.8",
            "zh-CN,zh;q=0.9,en;q=0.8",
            "zh-Hant-TW,en;q=0.8",
            "cmn-Hans-CN",
            "yue,en;q=0.5",
            "es-MX,es;q=0.9,en;q=0.8",
            "es-AR",
            "nb-NO,nb;q=0.9,en;q=0.8",
            "no,en;q=0.8",
            "nn-NO,nn;q=0.9,no;q=0.8,nb;q=0.7,en;q=0.6",
            "da,en;q=0.5",
            "sr-Latn-RS,en;q=0.8",
            "sr,en;q=0.8",
            "hr,bs;q=0.5",
            "de-AT,de;q=0.9,en;q=0.8",
            "de-simple,en;q=0.8",
            "de-1901",
            "gsw,fr;q=0.5",
            "prs,en;q=0.5",
            "cnr,en;q=0.5",
            "ta,hi;q=0.9",
            "be,uk;q=0.9",
            "ar-EG,fr;q=0.5",
            "iw-IL,iw;q=0.9",
            "en-150",
            "en-001",
            "und-Latn",
            "en-US-u-nu-arab,en;q=0.9",
            "en-x-house",
            "*",
            "en;q=0,*",
            "en-US,*;q=0.5",
            "*;q=0",
            "en-US,en;q=0",
            "aa,ab,am,as,ba,bg,bm,bo,br,ce,de-AT",
            "de-DE,de;q=0,8,en;q=0,6",
            "en-GB, en-us;q=0,8, en;q=0,6, *",
            "de;q=1,000,fr;q=0.5",
            "fr;q=0,en",
            "de;q=0, 8",
            "es-ES_tradnl,en",
            "{en-us,fr",
            "de," + "x".repeat(1_000),
            "fr,".repeat(99) + "de,en");

    static final List<List<String>> AVAILABLE = List.of(
            List.of("de", "en", "fr"),
            List.of("en-GB", "en-US", "de-AT", "de-CH", "es-419", "es", "pt-BR", "zh-Hant", "zh-Hans", "nb", "sr"),
            List.of("en-GB", "de"),
            List.of("pt-BR", "pt-PT", "ar", "fa", "bs", "ru"),
            List.of("zh-TW", "zh-CN", "es-ES", "es-MX", "sr-Latn"),
            List.of("zh", "no", "sr", "en-AU", "de-simple", "de-1996"),
            List.of("en-x-house", "de-simple", "fr-CA", "he", "und"),
            List.of());

    private BrowserHeaders() {}
}
