package tapeout.content;

import java.util.regex.Pattern;

/**
 * The names under which editors, merges, desktops and programs that keep folders alike leave copies and lists of their own
 * beside the files that people write. Such a file is never published and is no reason for a new build.
 */
public final class EditorFiles {

    /** In any case: what a file system without upper case wrote is meant too. */
    private static final Pattern FILE = Pattern.compile(
            ".*~" // Emacs, Vim, gedit
                    + "|#.*#" // what Emacs has not saved yet
                    + "|~\\$.*" // what an office program holds open
                    + "|.*\\.sw[k-px]" // Vim
                    + "|.*\\.(?:bak|backup|bk|old|orig|rej|save|autosave|tmp|temp|part|crdownload)(?:\\.\\d+)?"
                    + "|.*\\.sb-[0-9a-f]{8}-\\w{6}" // macOS, while it saves
                    + "|.*___jb_(?:tmp|old)___" // IntelliJ, while it saves
                    + "|.*\\.\\w+\\.(?-i:BACKUP|BASE|LOCAL|REMOTE)\\.\\d+(?:\\.\\w+)?" // Git, while it merges
                    + "|.*\\.sync-conflict-\\d{8}-\\d{6}.*" // Syncthing
                    + "|.* \\([^()]*conflicted copy[^()]*\\)(?:\\..*)?" // Dropbox, Nextcloud
                    + "|4913" // Vim, to see whether it may write
                    + "|(?:eh)?thumbs\\.db|desktop\\.ini|icon\\r",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern FOLDER = Pattern.compile(
            "node_modules|bower_components|__pycache__|__macosx|@eadir|lost\\+found|cvs|\\$recycle\\.bin",
            Pattern.CASE_INSENSITIVE);

    private EditorFiles() {}

    /** Whether a file has such a name, the last of its path; hidden ones start with a dot and are another matter. */
    public static boolean isFile(String name) {
        return FILE.matcher(name).matches();
    }

    /** Whether a folder of this name belongs to a tool as a whole. */
    public static boolean isFolder(String name) {
        return FOLDER.matcher(name).matches();
    }
}
