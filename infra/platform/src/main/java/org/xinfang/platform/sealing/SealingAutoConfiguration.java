package org.xinfang.platform.sealing;

import java.security.SecureRandom;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.xinfang.contracts.MessageCatalogue;

/** Gives a service that was handed the keys its sealing; an installation with a certified module brings its own. */
@AutoConfiguration
@ConditionalOnProperty("xinfang.sealing.key")
@EnableConfigurationProperties(SealingSettings.class)
public final class SealingAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Sealing sealing(SealingSettings settings) {
        return settings.sealing(new SecureRandom());
    }

    @Bean
    SealedMessages sealedMessages(Sealing sealing, MessageCatalogue catalogue) {
        return new SealedMessages(sealing, catalogue);
    }
}
