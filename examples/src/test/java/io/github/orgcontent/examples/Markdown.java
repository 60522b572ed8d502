package io.github.orgcontent.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Markdown pages of the project and their blocks of code. */
public final class Markdown {
    /** The root folder of the project; tests run in the folder of their module. */
    static final Path PROJECT = Path.of("..");

    public static final Path README = PROJECT.resolve("README.md");

    private static final Path DOCS = PROJECT.resolve("docs");

    private static final Pattern BLOCK = Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    private Markdown() {}

    /** A page in the folder {@code docs}, for example {@code json.md}. */
    static Path page(String name) {
        return DOCS.resolve(name);
    }

    /**
     * A block of code.
     *
     * @param language the info string of the opening fence, for example {@code java}
     * @param text the lines between the fences
     */
    record Block(String language, String text) {}

    /** The blocks of a page, in their order. */
    public static List<Block> blocks(Path page) throws IOException {
        return BLOCK.matcher(Files.readString(page))
                .results()
                .map(Markdown::toBlock)
                .toList();
    }

    private static Block toBlock(MatchResult found) {
        return new Block(found.group(1), found.group(2));
    }

    /** The texts of the blocks of a page in one language, in their order. */
    public static List<String> blocks(Path page, String language) throws IOException {
        return blocks(page).stream()
                .filter(block -> block.language().equals(language))
                .map(Block::text)
                .toList();
    }

    /** All pages in the root folder and in the folder {@code docs}. */
    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.find(PROJECT, 4, (path, attributes) -> isPage(PROJECT.relativize(path)))) {
            return files.sorted().toList();
        }
    }

    private static boolean isPage(Path path) {
        boolean isInPlace = path.getNameCount() == 1 || path.startsWith("docs");
        return isInPlace && path.toString().endsWith(".md");
    }
}
