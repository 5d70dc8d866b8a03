package dev.candor.site;

import dev.candor.content.PageReference;
import dev.candor.content.Reference;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One question that linking a page asked of its site, and the answer. */
sealed interface Lookup {

  /** Whether another site gives the same answer. */
  boolean holds(LinkContext site);

  /** Whether the answer is one of these addresses. */
  default boolean touches(Set<String> addresses) {
    return false;
  }

  /**
   * Whether the answer may change when pages that keep their address lose or get these names, as
   * {@link NameIndex} compares them.
   */
  default boolean isOfAny(Set<String> names) {
    return false;
  }

  /** Which pages answer to a name as {@link NameIndex} compares it, and whether one is planned. */
  record Name(String name, List<Target> answers, boolean planned) implements Lookup {
    @Override
    public boolean touches(Set<String> addresses) {
      for (Target answer : answers) {
        if (addresses.contains(answer.permalink())) {
          return true;
        }
      }
      return false;
    }

    @Override
    public boolean isOfAny(Set<String> names) {
      return names.contains(name);
    }

    @Override
    public boolean holds(LinkContext site) {
      return site.names().findNormal(name).equals(answers)
          && site.names().isPlanned(name) == planned;
    }
  }

  /** Which name is nearest to a wrong one. */
  record Nearest(String wrong, Optional<String> answer) implements Lookup {
    @Override
    public boolean isOfAny(Set<String> names) {
      return true;
    }

    @Override
    public boolean holds(LinkContext site) {
      return site.nearest().to(wrong, site.names()).equals(answer);
    }
  }

  /** Which page is made of a file. */
  record File(String path, Optional<Target> answer) implements Lookup {
    @Override
    public boolean touches(Set<String> addresses) {
      return answer.isPresent() && addresses.contains(answer.get().permalink());
    }

    @Override
    public boolean holds(LinkContext site) {
      return Optional.ofNullable(site.byPath().get(path)).equals(answer);
    }
  }

  /** Which page the front matter means. */
  record Referred(PageReference reference, Optional<Target> answer) implements Lookup {
    @Override
    public boolean holds(LinkContext site) {
      return FrontMatterLinks.find(reference, site.kinds(), site.byKey()).equals(answer);
    }
  }

  /** Whether anything is published at an address. */
  record Address(String path, boolean answer) implements Lookup {
    @Override
    public boolean holds(LinkContext site) {
      return site.addresses().contains(path) == answer;
    }
  }

  /** Which work has a key. */
  record Work(String key, Optional<Reference> answer) implements Lookup {
    @Override
    public boolean holds(LinkContext site) {
      return Optional.ofNullable(site.library().get(key)).equals(answer);
    }
  }

  /** Whether there is an image. */
  record Image(String path, boolean answer) implements Lookup {
    @Override
    public boolean holds(LinkContext site) {
      return site.images().contains(path) == answer;
    }
  }
}
