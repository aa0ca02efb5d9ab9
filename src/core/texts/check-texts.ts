/** What a finding says: what is wrong, why it matters, what to do. {names} are filled from the finding's data. */
export interface SituationTexts {
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

export interface CheckTexts {
  readonly title: string;
  readonly situations: Readonly<Record<string, SituationTexts>>;
}

/** The texts of a family of checks in another language. */
export type SameTexts<Family extends Readonly<Record<string, CheckTexts>>> = {
  readonly [Code in keyof Family]: {
    readonly title: string;
    readonly situations: {
      readonly [Situation in keyof Family[Code]["situations"]]: SituationTexts;
    };
  };
};
