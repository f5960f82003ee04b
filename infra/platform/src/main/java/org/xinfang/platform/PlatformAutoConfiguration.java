package org.xinfang.platform;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.propagation.Propagator;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.xinfang.contracts.MessageCatalogue;
import org.xinfang.platform.messaging.Dispatch;
import org.xinfang.platform.messaging.HearingSettings;
import org.xinfang.platform.messaging.Observing;
import org.xinfang.platform.messaging.OutboxSettings;
import org.xinfang.platform.messaging.Relays;
import org.xinfang.platform.messaging.Subscriptions;

/** Database, broker, relay and subscriptions of a service, from its settings. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
            "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration"
        })
@EnableConfigurationProperties({
    RegionSettings.class,
    OutboxSettings.class,
    HearingSettings.class,
    KafkaProperties.class,
    MongoProperties.class
})
public final class PlatformAutoConfiguration {

    /** Longer than any story with its sealing; the broker's topics allow the same. */
    private static final int LARGEST_MESSAGE = 4 * 1024 * 1024;

    private static final int PATIENCE_WITH_DATABASE_SECONDS = 5;

    @Bean
    @ConditionalOnMissingBean
    InstantSource time() {
        return InstantSource.system();
    }

    @Bean
    MessageCatalogue catalogue() {
        return MessageCatalogue.standard();
    }

    @Bean
    MongoClientSettingsBuilderCustomizer everyWriteIsSafe() {
        return settings -> settings.writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(PATIENCE_WITH_DATABASE_SECONDS, TimeUnit.SECONDS));
    }

    @Bean
    MongoDatabase database(MongoClient client, MongoProperties properties) {
        return client.getDatabase(properties.getMongoClientDatabase());
    }

    @Bean
    DefaultKafkaProducerFactory<String, byte[]> producers(KafkaProperties kafka) {
        var properties = kafka.buildProducerProperties();
        properties.put("acks", "all");
        properties.put("enable.idempotence", "true");
        properties.put("max.request.size", LARGEST_MESSAGE);
        properties.put("max.block.ms", 5_000);
        properties.put("request.timeout.ms", 10_000);
        properties.put("delivery.timeout.ms", 20_000);
        properties.put("linger.ms", 2);
        properties.put("batch.size", 256 * 1024);
        return new DefaultKafkaProducerFactory<>(properties, new StringSerializer(), new ByteArraySerializer());
    }

    @Bean
    DefaultKafkaConsumerFactory<String, byte[]> consumers(KafkaProperties kafka) {
        var properties = kafka.buildConsumerProperties();
        properties.put("auto.offset.reset", "earliest");
        properties.put("enable.auto.commit", "false");
        properties.put("metadata.max.age.ms", 5_000);
        properties.put("max.partition.fetch.bytes", LARGEST_MESSAGE);
        return new DefaultKafkaConsumerFactory<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
    }

    @Bean
    KafkaTemplate<String, byte[]> kafka(DefaultKafkaProducerFactory<String, byte[]> producers) {
        var kafka = new KafkaTemplate<>(producers);
        // The default listener logs keys and payloads of what could not be sent.
        kafka.setProducerListener(null);
        return kafka;
    }

    @Bean
    Relays relays(
            KafkaTemplate<String, byte[]> kafka,
            MeterRegistry meters,
            OutboxSettings settings,
            InstantSource time,
            Environment environment) {
        var service = service(environment);
        return new Relays(new Dispatch(kafka, namespace(environment), "/" + service, meters, time), settings, time);
    }

    @Bean
    Subscriptions subscriptions(
            DefaultKafkaConsumerFactory<String, byte[]> consumers,
            KafkaTemplate<String, byte[]> kafka,
            MessageCatalogue catalogue,
            MeterRegistry meters,
            ObjectProvider<Propagator> propagator,
            HearingSettings settings,
            Environment environment) {
        var observing = new Observing(meters, propagator.getIfAvailable(() -> Propagator.NOOP));
        return new Subscriptions(
                consumers, kafka, catalogue, observing, settings, namespace(environment), service(environment));
    }

    private static String namespace(Environment environment) {
        return environment.getProperty("xinfang.namespace", "");
    }

    private static String service(Environment environment) {
        return environment.getRequiredProperty("spring.application.name");
    }
}
