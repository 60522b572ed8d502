package io.github.orgcontent.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages of the project and the blocks of code in them. */
public final class Markdown {
    /** The folder that all modules lie in; tests run in that of their module. */
    static final Path PROJECT = Path.of("..");

    public static final Path README = PROJECT.resolve("README.md");

    private static final Pattern BLOCK = Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    private Markdown() {}

    /**
     * A block of code.
     *
     * @param language what stands behind the opening fence
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

    /** The texts of a page's blocks in one language, in their order. */
    public static List<String> blocks(Path page, String language) throws IOException {
        return blocks(page).stream()
                .filter(block -> block.language().equals(language))
                .map(Block::text)
                .toList();
    }

    /** All pages: those at the top and those in the folder docs. */
    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.find(PROJECT, 4, (path, attributes) -> isPage(PROJECT.relativize(path)))) {
            return files.sorted().toList();
        }
    }

    private static boolean isPage(Path path) {
        boolean there = path.getNameCount() == 1 || path.startsWith("docs");
        return there && path.toString().endsWith(".md");
    }
}
