/** Pixel sizes that a ribbon asks for; 16, 32 and 80 are mandatory in the manifest. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;
