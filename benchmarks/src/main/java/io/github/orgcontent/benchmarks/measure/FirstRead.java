package io.github.orgcontent.benchmarks.measure;

import io.github.orgcontent.benchmarks.baselines.StockStack;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.news.NewsArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Reads one article in a new JVM and prints the duration in nanoseconds. */
public final class FirstRead {
    private FirstRead() {}

    /** Arguments: the reader, {@code orgcontent} or {@code stock}, then the file. */
    public static void main(String[] arguments) throws IOException {
        byte[] json = Files.readAllBytes(Path.of(arguments[1]));
        long start = System.nanoTime();
        NewsArticle article = arguments[0].equals("stock") ? stock(json) : orgcontent(json);
        long nanoseconds = System.nanoTime() - start;
        Objects.requireNonNull(article.headline());
        System.out.println(nanoseconds);
    }

    private static NewsArticle orgcontent(byte[] json) {
        return ContentJson.standard().read(json, NewsArticle.class);
    }

    private static NewsArticle stock(byte[] json) {
        return StockStack.mapper().readValue(json, NewsArticle.class);
    }
}
