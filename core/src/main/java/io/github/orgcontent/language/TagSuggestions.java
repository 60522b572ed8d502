package io.github.orgcontent.language;

import io.github.orgcontent.value.InvalidValueException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Suggestions for common mistakes in language tags: a country instead of a language ({@code jp}), a code of ISO 639-2
 * or ISO 3166-1 alpha-3 ({@code ger}, {@code en-USA}), a code of another script system ({@code zh-CHS}). The
 * suggestions are used in messages only.
 */
final class TagSuggestions {
    private static final int MAX_LENGTH = 100;
    private static final Map<String, String> TAGS = pairs(
            "zh-chs=zh-hans zh-cht=zh-hant uk-uk=uk-ua" + " el-el=el-gr ja-ja=ja-jp ko-ko=ko-kr da-da=da-dk en-en=en");
    private static final Map<String, String> LANGUAGES = pairs("jp=ja gr=el cz=cs ua=uk dk=da cn=zh rs=sr al=sq ir=fa"
            + " vn=vi gb=en us=en kz=kk by=be bd=bn np=ne pk=ur ge=ka"
            + " eng=en deu=de ger=de fra=fr fre=fr spa=es ita=it por=pt rus=ru ara=ar zho=zh chi=zh jpn=ja kor=ko nld=nl"
            + " dut=nl tur=tr ukr=uk pol=pl swe=sv dan=da nor=no fin=fi ell=el gre=el heb=he hin=hi fas=fa per=fa ces=cs"
            + " cze=cs ron=ro rum=ro hun=hu bul=bg urd=ur swa=sw ben=bn vie=vi tha=th ind=id som=so amh=am hrv=hr srp=sr"
            + " slk=sk slo=sk slv=sl sqi=sq alb=sq mya=my bur=my msa=ms may=ms kat=ka geo=ka hye=hy arm=hy isl=is ice=is"
            + " mkd=mk mac=mk eus=eu baq=eu cym=cy wel=cy bod=bo tib=bo gle=ga cat=ca est=et lav=lv lit=lt pus=ps");
    private static final Map<String, String> REGIONS = pairs("uk=gb usa=us gbr=gb deu=de ger=de fra=fr esp=es ita=it"
            + " prt=pt bra=br che=ch aut=at can=ca aus=au mex=mx chn=cn twn=tw hkg=hk jpn=jp kor=kr rus=ru ind=in ukr=ua"
            + " nld=nl bel=be irl=ie nzl=nz tur=tr pol=pl swe=se dnk=dk nor=no fin=fi arg=ar col=co");

    private TagSuggestions() {}

    /** Suggests a valid tag for an invalid one. */
    static Optional<LanguageTag> correct(String text) {
        String tag = LanguageTagParser.withoutExtensions(plain(text));
        String suggested = TAGS.get(tag);
        String corrected = suggested == null ? correctSubtags(tag) : suggested;
        try {
            return Optional.of(LanguageTagParser.parse(corrected));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    // de_DE.UTF-8 and ca_ES@valencia are names of POSIX locales.
    private static String plain(String text) {
        String start = text.substring(0, Math.min(text.length(), MAX_LENGTH)).strip();
        return Ascii.lower(start.split("[.@]", 2)[0]).replace('_', '-');
    }

    private static String correctSubtags(String tag) {
        String[] subtags = tag.split("-", -1);
        for (int i = 1; i < subtags.length; i++) {
            // Subtags after a single letter are not regions.
            if (subtags[i].length() == 1) {
                break;
            }
            subtags[i] = REGIONS.getOrDefault(subtags[i], subtags[i]);
        }
        subtags[0] = LANGUAGES.getOrDefault(subtags[0], subtags[0]);
        return String.join("-", subtags);
    }

    private static Map<String, String> pairs(String entries) {
        Function<String, String> left = entry -> entry.substring(0, entry.indexOf('='));
        Function<String, String> right = entry -> entry.substring(entry.indexOf('=') + 1);
        return Arrays.stream(entries.split(" ", -1)).collect(Collectors.toUnmodifiableMap(left, right));
    }
}
