package tapeout.search;

/**
 * A file of the index.
 *
 * @param name its file name; all lie in one folder
 * @param bytes in UTF-8
 */
@SuppressWarnings("ArrayRecordComponent")
public record SearchFile(String name, byte[] bytes) {}
