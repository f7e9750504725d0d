// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.spring;

import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import se.gvi.model.finding.ReadLimits;
import se.gvi.model.finding.ReadOptions;

/** Starts the host on port 8080. */
@SpringBootApplication(proxyBeanMethods = false)
public final class Host {

    /**
     * Starts the host.
     *
     * @param arguments settings of Spring, such as {@code --server.port=8081}
     */
    public static void main(String[] arguments) {
        SpringApplication.run(Host.class, arguments);
    }

    /** What an upload may hold; the defaults are made for files that somebody trusts. Values are not shown. */
    @Bean
    ReadOptions uploads(@Value("${extracts.most-bytes:20MB}") DataSize mostBytes) {
        return ReadOptions.defaults()
                .within(ReadLimits.defaults()
                        .withBytes(mostBytes.toBytes())
                        .withDepth(16)
                        .withRecords(200_000)
                        .withFindingsPerCode(20));
    }

    /** English unless {@code Accept-Language} prefers Swedish, wherever the machine stands. */
    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.ENGLISH, Locale.forLanguageTag("sv")));
        resolver.setDefaultLocale(Locale.ENGLISH);
        return resolver;
    }
}
