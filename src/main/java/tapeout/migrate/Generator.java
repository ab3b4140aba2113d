package tapeout.migrate;

import java.util.List;
import java.util.function.Function;

/** A generator whose sites can be migrated. */
public enum Generator {
    jbake(JBakePeer::new, "jbake.properties"),
    hugo(
            HugoPeer::new,
            "hugo.toml",
            "hugo.yaml",
            "hugo.json",
            "config.toml",
            "config.yaml",
            "config.json",
            "config/_default/hugo.toml",
            "config/_default/hugo.yaml",
            "config/_default/config.toml",
            "config/_default/config.yaml"),
    jekyll(JekyllPeer::new, "_config.yml", "_config.yaml", "_config.toml"),
    eleventy(
            EleventyPeer::new,
            "eleventy.config.js",
            "eleventy.config.mjs",
            "eleventy.config.cjs",
            "eleventy.config.ts",
            ".eleventy.js"),
    zola(ZolaPeer::new, "zola.toml", "config.toml");

    private final Function<Settings, Peer> peer;
    private final List<String> configurations;

    Generator(Function<Settings, Peer> peer, String... configurations) {
        this.peer = peer;
        this.configurations = List.of(configurations);
    }

    /** The files one of which a site of it has, relative to its folder. */
    public List<String> configurations() {
        return configurations;
    }

    Peer peer(Settings settings) {
        return peer.apply(settings);
    }
}
