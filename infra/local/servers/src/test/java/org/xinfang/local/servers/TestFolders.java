package org.xinfang.local.servers;

import java.nio.file.Path;

/** Folders that tests share because filling them is slow. */
final class TestFolders {

    private TestFolders() {}

    static Path mongod() {
        return ServerFiles.checkout().resolve(".xinfang/mongod");
    }
}
