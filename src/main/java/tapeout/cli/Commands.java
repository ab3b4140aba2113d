package tapeout.cli;

import picocli.CommandLine;

/** Makes the commands, each with the console. */
final class Commands implements CommandLine.IFactory {

    private final Console console;

    Commands(Console console) {
        this.console = console;
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
        } else if (type == NewPostCommand.class) {
            return type.cast(new NewPostCommand(console));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
