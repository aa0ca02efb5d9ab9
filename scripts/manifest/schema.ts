/**
 * What the published schemas say about task pane manifests: OfficeAppManifestV1_1,
 * TaskPaneAppVersionOverridesV1_0 and OfficeAppBasicTypesV1_0 of OfficeDev/office-js-docs-pr before
 * commit aa179cf87f (2020-02-14), with the newer Runtimes and ExtendedOverrides elements from
 * the reference on learn.microsoft.com.
 */
export const OFFICE_APP = "http://schemas.microsoft.com/office/appforoffice/1.1";
export const OVERRIDES = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";
export const BASIC_TYPES = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";

/** "?" may be absent, "*" may be absent or repeated, "+" may be repeated; otherwise exactly once. */
export type Occurrence = "" | "?" | "*" | "+";

export interface ElementType {
  /** Children in the order that they must have; a leaf when left out. */
  readonly children?: readonly (readonly [name: string, occurrence: Occurrence])[];
  /** Attributes that must be there. */
  readonly attributes?: readonly string[];
  /** The element's namespace; that of its parent's children when left out. */
  readonly namespace?: string;
  /** The namespace of the children; that of the element itself when left out. */
  readonly childNamespace?: string;
}

const located: ElementType = { children: [["SourceLocation", ""]] };
const reference: ElementType = { attributes: ["resid"] };
const formFactor: ElementType = {
  children: [
    ["GetStarted", "?"],
    ["FunctionFile", "?"],
    ["ExtensionPoint", "+"],
  ],
};
const icon: ElementType = { children: [["Image", "+"]], childNamespace: BASIC_TYPES };
const setting: ElementType = { children: [["Override", "*"]], attributes: ["DefaultValue"] };
const resource: ElementType = { children: [["Override", "*"]], attributes: ["id", "DefaultValue"] };
const requirements: ElementType = {
  children: [
    ["Sets", "?"],
    ["Methods", "?"],
  ],
};

/**
 * Types by place, nearest first: "Parent/Element" before "Element". Action, ExtensionPoint and
 * Control are told apart by xsi:type: "Action:ShowTaskpane".
 */
export const ELEMENT_TYPES: Readonly<Record<string, ElementType>> = {
  OfficeApp: {
    namespace: OFFICE_APP,
    attributes: ["type"],
    children: [
      ["Id", ""],
      ["AlternateId", "?"],
      ["Version", ""],
      ["ProviderName", ""],
      ["DefaultLocale", ""],
      ["DisplayName", ""],
      ["Description", ""],
      ["IconUrl", "?"],
      ["HighResolutionIconUrl", "?"],
      ["SupportUrl", "?"],
      ["AppDomains", "?"],
      ["Hosts", "?"],
      ["Requirements", "?"],
      ["DefaultSettings", ""],
      ["Permissions", ""],
      ["Dictionary", "?"],
      ["VersionOverrides", "?"],
      ["ExtendedOverrides", "?"],
    ],
  },
  Id: {},
  AlternateId: {},
  Version: {},
  ProviderName: {},
  DefaultLocale: {},
  DisplayName: setting,
  "OfficeApp/Description": setting,
  IconUrl: setting,
  HighResolutionIconUrl: setting,
  SupportUrl: setting,
  Override: { attributes: ["Locale", "Value"] },
  AppDomains: { children: [["AppDomain", "+"]] },
  AppDomain: {},
  Hosts: { children: [["Host", "+"]] },
  "Hosts/Host": { attributes: ["Name"] },
  Requirements: requirements,
  Sets: { children: [["Set", "+"]] },
  Set: { attributes: ["Name"] },
  Methods: { children: [["Method", "+"]] },
  Method: { attributes: ["Name"] },
  DefaultSettings: located,
  "DefaultSettings/SourceLocation": setting,
  Permissions: {},
  ExtendedOverrides: { attributes: ["Url"] },

  VersionOverrides: {
    namespace: OVERRIDES,
    attributes: ["type"],
    children: [
      ["Description", "?"],
      ["Requirements", "?"],
      ["Hosts", "?"],
      ["Resources", "?"],
      ["WebApplicationInfo", "?"],
      ["EquivalentAddins", "?"],
    ],
  },
  "VersionOverrides/Description": reference,
  "VersionOverrides/Requirements": { ...requirements, childNamespace: BASIC_TYPES },
  "VersionOverrides/Hosts/Host": {
    attributes: ["type"],
    children: [
      ["Runtimes", "?"],
      ["AllFormFactors", "?"],
      ["DesktopFormFactor", "?"],
    ],
  },
  Runtimes: { children: [["Runtime", ""]] },
  Runtime: { attributes: ["resid"] },
  AllFormFactors: { children: [["ExtensionPoint", "?"]] },
  DesktopFormFactor: formFactor,
  GetStarted: {
    children: [
      ["Title", ""],
      ["Description", ""],
      ["LearnMoreUrl", ""],
    ],
  },
  Title: reference,
  Description: reference,
  LearnMoreUrl: reference,
  FunctionFile: reference,
  "ExtensionPoint:CustomFunctions": {
    attributes: ["type"],
    children: [
      ["Script", ""],
      ["Page", ""],
      ["Metadata", "?"],
      ["Namespace", "?"],
    ],
  },
  Script: located,
  Page: located,
  Metadata: located,
  Namespace: reference,
  SourceLocation: reference,
  "ExtensionPoint:PrimaryCommandSurface": {
    attributes: ["type"],
    children: [
      ["OfficeTab", "*"],
      ["CustomTab", "*"],
    ],
  },
  OfficeTab: { attributes: ["id"], children: [["Group", "+"]] },
  CustomTab: {
    attributes: ["id"],
    children: [
      ["Group", "+"],
      ["Label", ""],
    ],
  },
  Group: {
    attributes: ["id"],
    children: [
      ["Label", ""],
      ["Icon", ""],
      ["Control", "+"],
    ],
  },
  Label: reference,
  Icon: icon,
  "Icon/Image": { attributes: ["size", "resid"] },
  "Control:Button": {
    attributes: ["id", "type"],
    children: [
      ["Label", ""],
      ["Supertip", ""],
      ["Icon", ""],
      ["Action", ""],
    ],
  },
  Supertip: {
    children: [
      ["Title", ""],
      ["Description", ""],
    ],
  },
  "Action:ShowTaskpane": {
    attributes: ["type"],
    children: [
      ["TaskpaneId", "?"],
      ["SourceLocation", ""],
      ["Title", "?"],
    ],
  },
  TaskpaneId: {},
  "Action:ExecuteFunction": { attributes: ["type"], children: [["FunctionName", ""]] },
  FunctionName: {},

  Resources: {
    childNamespace: BASIC_TYPES,
    children: [
      ["Images", "?"],
      ["Urls", "?"],
      ["ShortStrings", "?"],
      ["LongStrings", "?"],
    ],
  },
  Images: { children: [["Image", "+"]] },
  "Images/Image": resource,
  Urls: { children: [["Url", "+"]] },
  Url: resource,
  ShortStrings: { children: [["String", "+"]] },
  LongStrings: { children: [["String", "+"]] },
  String: resource,
};

/** Elements whose type depends on xsi:type. */
export const TYPED_ELEMENTS: readonly string[] = ["Action", "ExtensionPoint", "Control"];

export const UUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
export const PERMISSIONS: readonly string[] = [
  "Restricted",
  "ReadDocument",
  "ReadAllDocument",
  "WriteDocument",
  "ReadWriteDocument",
];
export const SHORT_STRING = 125;
export const LONG_STRING = 250;
export const URL_LENGTH = 2048;
export const RESOURCE_ID = 32;
