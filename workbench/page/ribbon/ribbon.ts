import { element } from "../dom";
import { type MenuItem, menuButton } from "../shell/menu-button";
import { glyph, type GlyphName } from "./glyphs";

export interface StripButton {
  readonly label: string;
  readonly tip: string;
  readonly id?: string;
  readonly picture: { readonly glyph: GlyphName } | { readonly image: string };
  readonly onClick?: () => void;
  readonly menu?: () => readonly MenuItem[];
}

export interface StripGroup {
  readonly label: string;
  readonly buttons: readonly StripButton[];
}

/** A strip of groups of large buttons, as in Excel. */
export function ribbonStrip(groups: readonly StripGroup[]): HTMLElement[] {
  return groups.map(({ label, buttons }) =>
    element("section", { className: "ribbon-group", attributes: { "aria-label": label } }, [
      element("div", { className: "ribbon-buttons" }, buttons.flatMap(stripButton)),
      element("div", {
        className: "ribbon-label",
        text: label,
        attributes: { "aria-hidden": "true" },
      }),
    ])
  );
}

function stripButton({ label, tip, id, picture, onClick, menu }: StripButton): HTMLElement[] {
  const image =
    "glyph" in picture
      ? glyph(picture.glyph)
      : element("img", {
          className: "ribbon-icon",
          attributes: { src: picture.image, alt: "", width: "24", height: "24" },
        });
  const button = element(
    "button",
    {
      className: "ribbon-button",
      ...(id ? { id } : {}),
      attributes: {
        type: "button",
        "data-tip-title": label,
        "data-tip": tip,
        "aria-description": tip,
      },
      ...(onClick ? { onClick } : {}),
    },
    [image, element("span", { className: menu ? "with-menu" : "", text: label })]
  );
  return menu ? [button, menuButton(button, menu)] : [button];
}
