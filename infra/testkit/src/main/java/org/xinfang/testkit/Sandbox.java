package org.xinfang.testkit;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A test class's own corner of the shared servers: a database and a namespace of topics that no other test sees.
 *
 * <p>Register it as {@code @RegisterExtension static final Sandbox sandbox = Sandbox.open();} and it is cleared after
 * the class; keep it in a plain static field where several classes share it, and it goes with the build.
 */
public final class Sandbox implements AfterAllCallback {

    private static final int PARTITIONS = 4;

    private final Servers servers;
    private final String name;
    private @Nullable MongoClient client;
    private @Nullable Admin admin;
    private @Nullable KafkaProducer<String, byte[]> producer;

    private Sandbox(Servers servers, String name) {
        this.servers = servers;
        this.name = name;
    }

    /** A sandbox that nobody has used, named after the class that opens it so that logs can be read. */
    public static Sandbox open() {
        var owner = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .getCallerClass();
        var number = ThreadLocalRandom.current().nextInt(36 * 36 * 36 * 36);
        var name = owner.getSimpleName().toLowerCase(Locale.ROOT) + "-" + Integer.toString(number, 36);
        return new Sandbox(Servers.ofThisBuild(), name);
    }

    public String mongoUri() {
        return servers.mongoUri(name);
    }

    /** The client of this sandbox; its database is named in the connection string, too. */
    public synchronized MongoClient mongoClient() {
        if (client == null) {
            client = MongoClients.create(mongoUri());
        }
        return client;
    }

    public MongoDatabase database() {
        return mongoClient().getDatabase(name);
    }

    public String kafkaBootstrap() {
        return servers.kafkaBootstrap();
    }

    /** The prefix of every topic and every group of this sandbox. */
    public String namespace() {
        return name + ".";
    }

    /** A topic's name within the namespace. */
    public String topic(String plain) {
        return namespace() + plain;
    }

    /** What a service is configured with to work in this sandbox. */
    public Map<String, String> properties() {
        return Map.of(
                "spring.mongodb.uri", mongoUri(),
                "spring.kafka.bootstrap-servers", kafkaBootstrap(),
                "xinfang.namespace", namespace());
    }

    /** Creates these topics, named without the namespace. */
    public void createTopics(String... plain) {
        var topics = Arrays.stream(plain)
                .map(topic -> new NewTopic(topic(topic), Optional.of(PARTITIONS), Optional.empty()))
                .toList();
        done(admin().createTopics(topics).all().toCompletionStage().toCompletableFuture());
    }

    public synchronized Admin admin() {
        if (admin == null) {
            admin = Admin.create(Map.of("bootstrap.servers", kafkaBootstrap()));
        }
        return admin;
    }

    /** One producer for the whole sandbox, with the guarantees that the platform's own producers have. */
    public synchronized KafkaProducer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(
                    Map.of("bootstrap.servers", kafkaBootstrap(), "acks", "all", "linger.ms", 0),
                    new StringSerializer(),
                    new ByteArraySerializer());
        }
        return producer;
    }

    /** Sends a record, to a topic named without the namespace, and waits until the broker has it. */
    public void send(String plain, String key, byte[] value, Header... headers) {
        done(producer().send(new ProducerRecord<>(topic(plain), null, key, value, List.of(headers))));
    }

    /** A consumer in no group, which reads each topic, named without the namespace, from its first record. */
    public KafkaConsumer<String, byte[]> consumer(String... plain) {
        var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafkaBootstrap(), "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        var partitions = Arrays.stream(plain)
                .flatMap(topic -> consumer.partitionsFor(topic(topic)).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }

    /** The records of a topic, as soon as there are so many; fewer, when there are not after half a minute. */
    public List<ConsumerRecord<String, byte[]>> records(String plain, int atLeast) {
        var records = new ArrayList<ConsumerRecord<String, byte[]>>();
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        try (var consumer = consumer(plain)) {
            while (records.size() < atLeast && System.nanoTime() < deadline) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
        }
        return records;
    }

    @Override
    public synchronized void afterAll(ExtensionContext context) {
        if (client != null) {
            database().drop();
            client.close();
            client = null;
        }
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
        if (admin != null) {
            admin.close(Duration.ZERO);
            admin = null;
        }
    }

    private static void done(Future<?> future) {
        try {
            var _ = future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
