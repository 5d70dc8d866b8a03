package dev.candor.links;

import java.util.Optional;

/**
 * The result of requesting an address.
 *
 * @param why what is wrong, in words; empty if nothing is
 * @param movedTo the new address, if the page has moved permanently
 */
public record LinkStatus(State state, String why, Optional<String> movedTo) {

  private static final String NO_HOST = "there is no host called ";

  /** Whether an address works. */
  public enum State {
    /** It answers. */
    ALIVE,
    /** It no longer exists: gone, or no such host. */
    DEAD,
    /** It may work all the same: its server refuses the checker, or does not answer now. */
    DOUBTFUL,
    /** A browser would show a warning. */
    UNTRUSTED,
    /** Not requested: the site's robots.txt forbids it. */
    UNASKED,
    /** Not requested: it is on this machine or its network. */
    PRIVATE
  }

  static LinkStatus alive() {
    return new LinkStatus(State.ALIVE, "", Optional.empty());
  }

  static LinkStatus dead(String why) {
    return new LinkStatus(State.DEAD, why, Optional.empty());
  }

  static LinkStatus doubtful(String why) {
    return new LinkStatus(State.DOUBTFUL, why, Optional.empty());
  }

  static LinkStatus of(State state, String why) {
    return new LinkStatus(state, why, Optional.empty());
  }

  static LinkStatus noHost(String host) {
    return dead(NO_HOST + host);
  }

  boolean isOfNoHost() {
    return state == State.DEAD && why.startsWith(NO_HOST);
  }

  LinkStatus movedTo(String address) {
    return new LinkStatus(state, why, Optional.of(address));
  }
}
