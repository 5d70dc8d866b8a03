package dev.candor.links;

import java.util.Optional;

/**
 * What came of asking for an address: how it is, in words why, and where it has moved for good, if
 * it has.
 */
public record LinkStatus(State state, String why, Optional<String> movedTo) {

  private static final String NO_HOST = "there is no host ";

  /** How an address is. */
  public enum State {
    /** It answers. */
    ALIVE,
    /** Nobody will find it again: gone, or no such host. */
    DEAD,
    /** It may be there all the same: it won't answer us, or not now. */
    DOUBTFUL,
    /** A browser would warn of it. */
    UNTRUSTED,
    /** Not asked, since its site wants machines to stay away. */
    UNASKED,
    /** Not asked, since it belongs to this machine or its network. */
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
