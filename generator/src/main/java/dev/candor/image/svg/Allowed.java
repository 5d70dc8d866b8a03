package dev.candor.image.svg;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What a drawing may consist of. Everything else in a file is dropped or reported. */
final class Allowed {

  static final Set<String> ELEMENTS =
      words(
          """
          svg g defs symbol use title desc style
          path rect circle ellipse line polyline polygon text tspan textPath
          linearGradient radialGradient stop clipPath mask pattern marker filter
          feBlend feColorMatrix feComponentTransfer feComposite feDisplacementMap feDropShadow
          feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology
          feOffset feTile feTurbulence
          """);

  /** Elements whose characters are part of the drawing. */
  static final Set<String> WITH_TEXT = words("text tspan textPath title desc style");

  /** Elements that only describe the file, and are dropped. */
  static final Set<String> DROPPED = words("metadata");

  /** Attributes that are plain words and never interpreted. */
  static final Set<String> SPOKEN = words("role aria-label aria-hidden lang");

  /** Properties that can be attributes or be set in a style. */
  static final Set<String> STYLES =
      words(
          """
          alignment-baseline baseline-shift clip-path clip-rule color color-interpolation
          color-interpolation-filters color-rendering direction display dominant-baseline fill
          fill-opacity fill-rule filter flood-color flood-opacity font font-family
          font-feature-settings font-kerning font-size font-size-adjust font-stretch font-style
          font-variant font-variant-caps font-variant-ligatures font-variant-numeric font-weight
          image-rendering isolation letter-spacing line-height marker marker-end marker-mid
          marker-start mask mask-type mix-blend-mode opacity overflow paint-order shape-rendering
          stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap
          stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor
          text-decoration text-rendering text-transform transform transform-box transform-origin
          unicode-bidi vector-effect visibility white-space word-spacing writing-mode
          """);

  static final Set<String> ATTRIBUTES =
      words(
          """
          version viewBox preserveAspectRatio width height x y x1 y1 x2 y2 dx dy cx cy r rx ry fx
          fy fr d points pathLength rotate textLength lengthAdjust startOffset method spacing side
          gradientUnits gradientTransform spreadMethod offset patternUnits patternContentUnits
          patternTransform clipPathUnits maskUnits maskContentUnits markerUnits markerWidth
          markerHeight refX refY orient filterUnits primitiveUnits in in2 result mode type values
          operator k1 k2 k3 k4 scale xChannelSelector yChannelSelector tableValues slope intercept
          amplitude exponent stdDeviation edgeMode radius baseFrequency numOctaves seed stitchTiles
          """);

  /** Functions of CSS that compute a colour, a length or a shape. */
  static final Set<String> FUNCTIONS =
      words(
          """
          rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix calc min max clamp matrix
          translate translatex translatey rotate scale scalex scaley skew skewx skewy blur
          brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia circle
          ellipse inset polygon path rect
          """);

  private Allowed() {}

  private static Set<String> words(String text) {
    return Arrays.stream(text.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
  }
}
