package dev.candor.render;

import java.util.Optional;

/**
 * What readers of a site can rely on.
 *
 * @param people where they see who writes, and who reviews
 * @param reviewed whether real people have signed off every page that has a reviewer
 * @param quiet whether no page may load anything from other sites
 */
public record TrustView(Optional<Link> people, boolean reviewed, boolean quiet) {}
