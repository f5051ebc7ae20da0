package org.gainsay.pipeline;

import org.gainsay.conflict.RuleCatalogue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the analyst and the rules, which are plain Java, known to the use cases. */
@Configuration(proxyBeanMethods = false)
class PipelineConfiguration {

    @Bean
    RuleCatalogue ruleCatalogue() {
        return RuleCatalogue.standard();
    }

    @Bean
    Analyst analyst(RuleCatalogue catalogue) {
        return Analyst.with(catalogue);
    }
}
