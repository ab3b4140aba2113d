package tapeout.frontmatter.type;

import java.util.List;
import tapeout.content.type.FactType;
import tapeout.content.type.Table;
import tapeout.content.value.Reference;

/**
 * A cell of a fact's table as a column names it: the fact and a word of each dimension, with dots between and hyphens for
 * spaces.
 *
 * @param name as written
 * @param fact the fact
 * @param table its table
 */
record CellName(Reference name, FactType fact, Table table) {

    static boolean isOf(FactType fact, Reference name) {
        return fact.table() != null && name.id().startsWith(fact.path() + ".");
    }

    /** What is written of a closed set of words has to be one of them. */
    void check(TypeNames names) {
        List<String> words = List.of(name.id()
                .substring(fact.path().length() + 1)
                .split("\\.", table.dimensions().size()));
        for (int i = 0; i < words.size(); i++) {
            Table.Dimension dimension = table.dimensions().get(i);
            if (!dimension.words().isEmpty()) {
                names.check(
                        new Reference(words.get(i), name.at()),
                        dimension.name(),
                        dimension.words().stream()
                                .map(word -> word.word().replace(' ', '-'))
                                .toList());
            }
        }
    }
}
