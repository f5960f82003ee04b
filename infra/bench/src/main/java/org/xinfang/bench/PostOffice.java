package org.xinfang.bench;

import com.mongodb.client.MongoDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.xinfang.bench.Parcel.Posted;
import org.xinfang.contracts.MessageCatalogue;
import org.xinfang.platform.messaging.OutboxRelay;
import org.xinfang.platform.messaging.Relays;
import org.xinfang.platform.mongo.Aggregates;

/** A collection, a relay and a topic of one run, made as every service makes its own; nothing of them stays. */
final class PostOffice implements AutoCloseable {

    private static final int PARTITIONS = 6;
    private static final String COLLECTION = "parcels";

    private final ConfigurableApplicationContext service;
    private final Admin admin;
    private final String topic;
    private final OutboxRelay relay;
    private final Aggregates<Parcel, Posted> parcels;

    private PostOffice(ConfigurableApplicationContext service, Admin admin, String topic) {
        this.service = service;
        this.admin = admin;
        this.topic = topic;
        var documents = service.getBean(MongoDatabase.class).getCollection(COLLECTION);
        this.relay = service.getBean(Relays.class).of(documents);
        var form = new Parcel.Form(service.getBean(MessageCatalogue.class), topic);
        this.parcels = new Aggregates<>(documents, form, relay::nudge);
    }

    static PostOffice open(RunningPlatform platform) throws ExecutionException, InterruptedException {
        var admin = platform.administration();
        var topic = "bench.%d".formatted(System.currentTimeMillis());
        admin.createTopics(List.of(new NewTopic(topic, PARTITIONS, (short) 1)))
                .all()
                .get();
        var service = new SpringApplicationBuilder(Wiring.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .properties(settings(platform))
                .run();
        return new PostOffice(service, admin, topic);
    }

    private static Map<String, Object> settings(RunningPlatform platform) {
        var settings = new HashMap<String, Object>(Map.of(
                "spring.application.name", "bench",
                "spring.main.banner-mode", "off",
                "spring.mongodb.uri", platform.mongoUri(),
                "management.otlp.metrics.export.enabled", "false",
                "management.tracing.sampling.probability", "0",
                "logging.level.root", "ERROR"));
        platform.kafka()
                .forEach((name, value) -> settings.put(
                        name.equals("bootstrap.servers")
                                ? "spring.kafka.bootstrap-servers"
                                : "spring.kafka.properties." + name,
                        value));
        return settings;
    }

    String topic() {
        return topic;
    }

    OutboxRelay relay() {
        return relay;
    }

    Aggregates<Parcel, Posted> parcels() {
        return parcels;
    }

    /** With the very settings that the relay's own has. */
    @SuppressWarnings("unchecked")
    Producer<String, byte[]> producer() {
        return service.getBean(DefaultKafkaProducerFactory.class).createProducer();
    }

    /** At the end of the topic. */
    @SuppressWarnings("unchecked")
    Consumer<String, byte[]> consumer() {
        Consumer<String, byte[]> consumer =
                service.getBean(DefaultKafkaConsumerFactory.class).createConsumer("bench", "");
        var partitions = IntStream.range(0, PARTITIONS)
                .mapToObj(number -> new TopicPartition(topic, number))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        return consumer;
    }

    @Override
    public void close() {
        relay.stop();
        service.getBean(MongoDatabase.class).drop();
        service.close();
        admin.deleteTopics(List.of(topic));
        admin.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Wiring {}
}
