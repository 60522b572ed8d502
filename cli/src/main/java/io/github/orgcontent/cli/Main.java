package io.github.orgcontent.cli;

import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The tool itself, and the options that all its commands share. */
@Command(
        name = "orgcontent",
        description = "Looks at what an organization tells the world, and takes it into other formats and back.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Main.Version.class,
        subcommands = HelpCommand.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is well",
            "1:a document is not valid",
            "2:something cannot be read or written, or was not understood"
        })
public final class Main {
    // Held for as long as the program runs: a logger that nobody holds forgets its level.
    private static final Logger VALIDATOR_LOG = Logger.getLogger("org.hibernate.validator");

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Main(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Runs a command and ends the program with its exit code. */
    public static void main(String[] args) {
        VALIDATOR_LOG.setLevel(Level.WARNING);
        System.exit(run(Terminal.standard(), args));
    }

    /** Runs a command and answers its exit code. */
    static int run(Terminal terminal, String... args) {
        int exitCode = new CommandLine(new Main(terminal))
                .addSubcommand(new TourCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new CoverageCommand(terminal))
                .addSubcommand(new SchemaCommand(terminal))
                .addSubcommand(new ExportCommand(terminal))
                .addSubcommand(new ImportCommand(terminal))
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(Help.defaultColorScheme(terminal.isColorful() ? Ansi.ON : Ansi.OFF))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(terminal, e))
                .execute(args);
        return isWritten(terminal) ? exitCode : CommandLine.ExitCode.USAGE;
    }

    // A writer keeps its errors to itself until it is asked; a report that is cut short must not look like a whole one.
    private static boolean isWritten(Terminal terminal) {
        if (terminal.out().checkError()) {
            terminal.err().println("standard output cannot be written; what is there is not complete");
            return false;
        }
        return !terminal.err().checkError();
    }

    private static int failed(Terminal terminal, Exception e) {
        terminal.err().println("orgcontent failed: " + Printable.of(e.toString()));
        return CommandLine.ExitCode.USAGE;
    }

    @Option(names = "--no-color", description = "No colour, even on a terminal.", scope = ScopeType.INHERIT)
    void setColorless(boolean colorless) {
        if (colorless) {
            terminal.dropColor();
            spec.commandLine().setColorScheme(Help.defaultColorScheme(Ansi.OFF));
        }
    }

    /** The version, as the jar's manifest states it. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"orgcontent " + (version == null ? "(not from a jar)" : version)};
        }
    }
}
