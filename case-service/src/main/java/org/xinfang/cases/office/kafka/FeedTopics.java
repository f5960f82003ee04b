package org.xinfang.cases.office.kafka;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.xinfang.cases.office.Follower;
import org.xinfang.contracts.Topic;
import org.xinfang.kernel.OfficePath;

/** Every office has its feed: a topic that only its own system may read. */
public final class FeedTopics implements Follower, AutoCloseable {

    private final Admin admin;
    private final String namespace;

    public FeedTopics(Admin admin, String namespace) {
        this.admin = admin;
        this.namespace = namespace;
    }

    /** As wide and as often copied as the broker makes topics. */
    @Override
    public void follow(OfficePath office) {
        var topic = new NewTopic(namespace + Topic.referrals(office), Optional.empty(), Optional.empty());
        try {
            admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException failed) {
            if (!(failed.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("The feed of %s was not made".formatted(office), failed);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while the feed of %s was made".formatted(office), stopped);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
