package tapeout.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import tapeout.cli.report.Console;

/** Makes the commands, each with the console. */
final class Commands implements CommandLine.IFactory {

    /** By the name that each has for picocli, in the order of the help. */
    static final Map<String, Class<?>> NAMED = named();

    private final Console console;

    Commands(Console console) {
        this.console = console;
    }

    private static Map<String, Class<?>> named() {
        Map<String, Class<?>> named = new LinkedHashMap<>();
        named.put("init", InitCommand.class);
        named.put("build", BuildCommand.class);
        named.put("check", CheckCommand.class);
        named.put("serve", ServeCommand.class);
        named.put("states", StatesCommand.class);
        named.put("schema", SchemaCommand.class);
        named.put("facts", FactsCommand.class);
        named.put("new", NewCommand.class);
        named.put("lock", LockCommand.class);
        named.put("eject", EjectCommand.class);
        named.put("migrate", MigrateCommand.class);
        named.put("completion", CompletionCommand.class);
        return Collections.unmodifiableMap(named);
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == BuildCommand.class) {
            return type.cast(new BuildCommand(console));
        } else if (type == CheckCommand.class) {
            return type.cast(new CheckCommand(console));
        } else if (type == ServeCommand.class) {
            return type.cast(new ServeCommand(console));
        } else if (type == LockCommand.class) {
            return type.cast(new LockCommand(console));
        } else if (type == StatesCommand.class) {
            return type.cast(new StatesCommand(console));
        } else if (type == FactsCommand.class) {
            return type.cast(new FactsCommand(console));
        } else if (type == InitCommand.class) {
            return type.cast(new InitCommand(console));
        } else if (type == EjectCommand.class) {
            return type.cast(new EjectCommand(console));
        } else if (type == MigrateCommand.class) {
            return type.cast(new MigrateCommand(console));
        } else if (type == SchemaCommand.class) {
            return type.cast(new SchemaCommand(console));
        } else if (type == CompletionCommand.class) {
            return type.cast(new CompletionCommand(console));
        } else if (type == NewCommand.class) {
            return type.cast(new NewCommand(console));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
