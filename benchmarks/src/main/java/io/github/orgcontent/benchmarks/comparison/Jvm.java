package io.github.orgcontent.benchmarks.comparison;

import io.github.orgcontent.benchmarks.documents.DocumentFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts another JVM with the class path of this one. */
record Jvm(Scenario scenario, DocumentFiles files) {
    /** Runs a program with the standard output of this one. */
    void run(Class<?> program, List<String> arguments) throws IOException {
        await(start(program, arguments, Redirect.INHERIT));
    }

    /** Runs a program and returns its standard output. */
    String runAndCapture(Class<?> program, List<String> arguments) throws IOException {
        Process process = start(program, arguments, Redirect.PIPE);
        try (InputStream out = process.getInputStream()) {
            String printed = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            await(process);
            return printed.strip();
        }
    }

    private Process start(Class<?> program, List<String> arguments, Redirect output) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(scenario.jvmArguments());
        command.addAll(files.toJvmArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectOutput(output)
                .redirectError(Redirect.INHERIT)
                .start();
    }

    private static void await(Process process) throws IOException {
        try {
            int exitCode = process.waitFor();
            if (exitCode != 0) {
                throw new IOException("the measuring JVM exited with code " + exitCode);
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
