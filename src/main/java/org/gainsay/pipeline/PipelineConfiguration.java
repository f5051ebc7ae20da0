package org.gainsay.pipeline;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the analyst, which is plain Java, known to the use cases. */
@Configuration(proxyBeanMethods = false)
class PipelineConfiguration {

    @Bean
    Analyst analyst() {
        return Analyst.standard();
    }
}
