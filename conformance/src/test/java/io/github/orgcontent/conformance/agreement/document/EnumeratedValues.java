package io.github.orgcontent.conformance.agreement.document;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All values of a format that can be enumerated: codes, dates, times. */
final class EnumeratedValues {
    private EnumeratedValues() {}

    static Stream<String> of(String form) {
        return switch (form) {
            case "CountryCode" -> Codes.COUNTRIES.stream();
            case "LanguageTag" -> languages();
            case "SustainableDevelopmentGoal" -> goals();
            case "PartialDate" -> Stream.concat(dates(), years());
            case "DateTime" -> Stream.concat(dates().map(date -> date + "T10:00:00Z"), times());
            case "TimeZoneId" -> ZoneId.getAvailableZoneIds().stream().sorted();
            case "WebAddress" ->
                numbers(1001, "https://%d").flatMap(n -> Stream.of(n + ".2.3.4", "https://1.2.3." + n.substring(8)));
            default -> Stream.of();
        };
    }

    private static Stream<String> numbers(int below, String format) {
        return IntStream.range(0, below).mapToObj(i -> String.format(Locale.ROOT, format, i));
    }

    private static Stream<String> languages() {
        Stream<String> scripts = Stream.of(
                        "Adlm Afak Aghb Ahom Arab Aran Armi Armn Avst Bali Bamu Bass Batk Beng Berf Bhks Blis Bopo Brah Brai Bugi"
                                + " Buhd Cakm Cans Cari Cham Cher Chis Chrs Cirt Copt Cpmn Cprt Cyrl Cyrs Deva Diak Dogr Dsrt"
                                + " Dupl Egyd Egyh Egyp Elba Elym Ethi Gara Geok Geor Glag Gong Gonm Goth Gran Grek Gujr Gukh"
                                + " Guru Hanb Hang Hani Hano Hans Hant Hatr Hebr Hira Hluw Hmng Hmnp Hntl Hrkt Hung Inds Ital"
                                + " Jamo Java Jpan Jurc Kali Kana Kawi Khar Khmr Khoj Kitl Kits Knda Kore Kpel Krai Kthi Lana"
                                + " Laoo Latf Latg Latn Leke Lepc Limb Lina Linb Lisu Loma Lyci Lydi Mahj Maka Mand Mani Marc"
                                + " Maya Medf Mend Merc Mero Mlym Modi Mong Moon Mroo Mtei Mult Mymr Nagm Nand Narb Nbat Newa"
                                + " Nkdb Nkgb Nkoo Nshu Ogam Olck Onao Orkh Orya Osge Osma Ougr Palm Pauc Pcun Pelm Perm Phag"
                                + " Phli Phlp Phlv Phnx Piqd Plrd Prti Psin Ranj Rjng Rohg Roro Runr Samr Sara Sarb Saur Seal"
                                + " Sgnw Shaw Shrd Shui Sidd Sidt Sind Sinh Sogd Sogo Sora Soyo Sund Sunu Sylo Syrc Syre Syrj"
                                + " Syrn Tagb Takr Tale Talu Taml Tang Tavt Tayo Telu Teng Tfng Tglg Thaa Thai Tibt Tirh Tnsa"
                                + " Todr Tols Toto Tutg Ugar Vaii Visp Vith Wara Wcho Wole Xpeo Xsux Yezi Yiii Zanb Zinh Zmth"
                                + " Zsye Zsym Zxxx Zyyy Zzzz")
                .flatMap(names -> Stream.of(names.split(" ")));
        Stream<String> privateScripts = Codes.LANGUAGES.stream()
                .filter(pair -> pair.compareTo("ca") < 0)
                .map(pair -> "Qa" + pair);
        return Stream.of(
                        Codes.LANGUAGES.stream(),
                        Stream.concat(scripts, privateScripts).map(script -> "und-" + script),
                        Codes.COUNTRIES.stream().map(region -> "en-" + region),
                        Codes.AREAS.stream().map(area -> "en-" + area),
                        Codes.LANGUAGES.stream().map(pair -> "a" + pair),
                        IntStream.rangeClosed(1, 9).mapToObj(n -> "en-x-" + "a".repeat(n)),
                        IntStream.rangeClosed(1, 6).mapToObj(n -> "en-x" + "-a".repeat(n)),
                        Stream.of(
                                        "1901",
                                        "1994",
                                        "1996",
                                        "abl1943",
                                        "fonipa",
                                        "simple",
                                        "arevela",
                                        "oxendict",
                                        "petr1708",
                                        "baku1926",
                                        "fonxsamp",
                                        "boont",
                                        "rozaj",
                                        "njiva",
                                        "0a",
                                        "1zzz",
                                        "zzzzz",
                                        "abcdefgh",
                                        "00000",
                                        "9999",
                                        "az09az09")
                                .map(variant -> "sl-" + variant))
                .flatMap(tags -> tags);
    }

    private static Stream<String> goals() {
        List<String> targets = Stream.concat(
                        numbers(21, "%d"), IntStream.rangeClosed('a', 'e').mapToObj(Character::toString))
                .toList();
        return numbers(20, "%d")
                .flatMap(goal -> Stream.concat(Stream.of(goal), targets.stream().map(target -> goal + "." + target)));
    }

    private static Stream<String> years() {
        return Stream.concat(numbers(10_001, "%04d"), numbers(100, "2024-%02d"));
    }

    private static Stream<String> dates() {
        Stream<String> leapDays = numbers(10_001, "%04d-02-29");
        IntFunction<Stream<String>> days =
                year -> numbers(14, year + "-%02d").flatMap(month -> numbers(34, month + "-%02d"));
        return Stream.of(
                        leapDays,
                        days.apply(2023),
                        days.apply(2024),
                        numbers(10, "2024-1%d-01"),
                        numbers(10, "2024-01-%d1"))
                .flatMap(dates -> dates);
    }

    private static Stream<String> times() {
        Stream<String> offsets = numbers(26, "%02d").flatMap(hours -> numbers(61, hours + ":%02d"));
        return Stream.of(
                        numbers(100, "2024-09-20T%02d:00:00Z"),
                        numbers(100, "2024-09-20T00:%02d:00Z"),
                        numbers(100, "2024-09-20T00:00:%02dZ"),
                        offsets.flatMap(
                                offset -> Stream.of("+", "-").map(sign -> "2024-09-20T10:00:00" + sign + offset)),
                        IntStream.rangeClosed(1, 11).mapToObj(n -> "2024-09-20T10:00:00." + "5".repeat(n) + "Z"))
                .flatMap(times -> times);
    }
}
