package tapeout.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditorFilesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.md~",
                "a.md.~1~",
                "#a.md#",
                "~$a.docx",
                "a.md.swp",
                "a.md.swo",
                "a.md.swx",
                "a.md.bak",
                "A.MD.BAK",
                "a.bk",
                "a.backup",
                "a.md.orig",
                "a.md.rej",
                "a.md.save",
                "a.md.save.2",
                "a.tmp",
                "a.old",
                "a.md.sb-0a1b2c3d-Xy12Zz",
                "a.md___jb_tmp___",
                "a.md___jb_old___",
                "a.md.LOCAL.123",
                "a.md.BASE.4711.md",
                "a.sync-conflict-20261120-101010-ABCDEFG.md",
                "a (conflicted copy 2026-11-20 101010).md",
                "a (Ada's conflicted copy 2026-11-20).md",
                "4913",
                "Thumbs.db",
                "ehthumbs.db",
                "Desktop.ini",
                "Icon\r"
            })
    void knowsWhatEditorsLeave(String name) {
        assertThat(EditorFiles.isFile(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.md",
                "bak",
                "orig.md",
                "4913.md",
                "14913",
                "a (2).md",
                "on a conflicted copy.md",
                "a.sync-conflict.md",
                "a.swf",
                "a.md.local.123",
                "BERT.BASE.110.md",
                "a.LOCAL.md",
                "a~b.md",
                "#a.md",
                "a#.md",
                "old.png",
                "data.csv",
                "save.txt",
                "a.partial",
                "thumbs.png",
                "c#",
                "tmp",
                "a.sb-1.md",
                "a.bak.md"
            })
    void leavesOtherNamesAlone(String name) {
        assertThat(EditorFiles.isFile(name)).isFalse();
        assertThat(EditorFiles.isFolder(name)).isFalse();
    }
}
