package dev.candor.output;

import dev.candor.content.SecurityContact;
import dev.candor.content.SiteConfig;
import dev.candor.diagnostic.Outcome;
import dev.candor.output.artifact.Artifact;
import dev.candor.source.SitePath;
import java.util.List;

/** Says where to report security problems of the site (RFC 9116). */
final class SecurityTextOutput implements Output {

  private static final String PATH = ".well-known/security.txt";

  @Override
  public Outcome<List<Artifact>> produce(Production production) {
    SiteConfig config = production.site().config();
    return Outcome.of(
        config.security().stream()
            .map(security -> Artifact.of(SitePath.of(PATH), text(security, config.baseUrl())))
            .toList());
  }

  private static String text(SecurityContact security, String baseUrl) {
    StringBuilder out = new StringBuilder();
    security.contacts().forEach(contact -> line(out, "Contact", address(contact)));
    line(out, "Expires", security.expires() + "T00:00:00Z");
    security.encryption().ifPresent(url -> line(out, "Encryption", url));
    security.acknowledgments().ifPresent(url -> line(out, "Acknowledgments", url));
    if (!security.languages().isEmpty()) {
      line(out, "Preferred-Languages", String.join(", ", security.languages()));
    }
    line(out, "Canonical", baseUrl + "/" + PATH);
    security.policy().ifPresent(url -> line(out, "Policy", url));
    return out.toString();
  }

  /** An e-mail address is written as an address of the web. */
  private static String address(String contact) {
    boolean email = contact.contains("@") && !contact.contains(":");
    return email ? "mailto:" + contact : contact;
  }

  private static void line(StringBuilder out, String name, String value) {
    out.append(name).append(": ").append(value).append('\n');
  }
}
