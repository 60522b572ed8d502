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

/** The command line tool, with the options that all commands share. */
@Command(
        name = "orgcontent",
        description = "Validates, exports and imports multilingual content of organizations.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = CommandLineTool.Version.class,
        subcommands = HelpCommand.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:success", "1:a document is invalid", "2:input or output error, or invalid arguments"})
public final class CommandLineTool {
    // A strong reference: a logger that is garbage collected loses its level.
    private static final Logger VALIDATOR_LOG = Logger.getLogger("org.hibernate.validator");

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private CommandLineTool(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Runs a command and exits with its exit code. */
    public static void main(String[] args) {
        VALIDATOR_LOG.setLevel(Level.WARNING);
        System.exit(run(Terminal.standard(), args));
    }

    /** Runs a command and returns its exit code. */
    static int run(Terminal terminal, String... args) {
        int exitCode = new CommandLine(new CommandLineTool(terminal))
                .addSubcommand(new TourCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new CoverageCommand(terminal))
                .addSubcommand(new SchemaCommand(terminal))
                .addSubcommand(new ExportCommand(terminal))
                .addSubcommand(new ImportCommand(terminal))
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(Help.defaultColorScheme(terminal.hasColor() ? Ansi.ON : Ansi.OFF))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(terminal, e))
                .execute(args);
        return isWritten(terminal) ? exitCode : CommandLine.ExitCode.USAGE;
    }

    // PrintWriter does not throw; without this check, a truncated report would look complete.
    private static boolean isWritten(Terminal terminal) {
        if (terminal.out().checkError()) {
            terminal.err().println("cannot write to standard output; the output is incomplete");
            return false;
        }
        return !terminal.err().checkError();
    }

    private static int failed(Terminal terminal, Exception e) {
        terminal.err().println("orgcontent failed: " + EscapedText.of(e.toString()));
        return CommandLine.ExitCode.USAGE;
    }

    @Option(names = "--no-color", description = "Disable colours, also on a terminal.", scope = ScopeType.INHERIT)
    void setNoColor(boolean noColor) {
        if (noColor) {
            terminal.disableColor();
            spec.commandLine().setColorScheme(Help.defaultColorScheme(Ansi.OFF));
        }
    }

    /** The version in the manifest of the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = CommandLineTool.class.getPackage().getImplementationVersion();
            return new String[] {"orgcontent " + (version == null ? "(development build)" : version)};
        }
    }
}
