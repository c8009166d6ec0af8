import { officeImports } from "~/i18n/fi/office-imports";
import { officeOrganizations } from "~/i18n/fi/office-organizations";
import { paths } from "~/paths";
import { press, pressOnce, type Shots } from "../shot";

/** The register, its duplicates, and the files that it is filled from. */
export const ORGANIZATION_PAGES: Shots = {
  "office-organizations": [
    { state: "normal", world: "demonstration", path: () => paths.officeOrganizations() },
    { state: "empty", world: "first-day", path: () => paths.officeOrganizations() },
    { state: "overfull", world: "rush", path: () => paths.officeOrganizations() },
    {
      state: "nobody-found",
      world: "demonstration",
      path: () => paths.officeOrganizations("?haku=eiketaan"),
    },
  ],
  "office-organization": [
    {
      state: "normal",
      world: "demonstration",
      path: ({ organization }) => paths.officeOrganization(organization),
    },
    {
      state: "unconfirmed",
      world: "demonstration",
      path: ({ unconfirmed }) => paths.officeOrganization(unconfirmed),
    },
    { state: "overfull", world: "rush", path: ({ unconfirmed }) => paths.officeOrganization(unconfirmed) },
    { state: "new", world: "demonstration", path: paths.officeNewOrganization },
    {
      state: "error",
      world: "demonstration",
      path: paths.officeNewOrganization,
      act: press(officeOrganizations.save),
    },
  ],
  "office-duplicates": [
    { state: "normal", world: "demonstration", path: () => paths.officeDuplicates() },
    { state: "empty", world: "first-day", path: () => paths.officeDuplicates() },
    { state: "overfull", world: "rush", path: () => paths.officeDuplicates() },
  ],
  "office-import": [
    { state: "begin", world: "demonstration", path: paths.officeOrganizationsImport },
    {
      state: "begin-invitations",
      world: "demonstration",
      path: ({ event }) => paths.officeInvitationsImport(event.id),
    },
    {
      state: "nothing-chosen",
      world: "demonstration",
      path: paths.officeOrganizationsImport,
      act: press(officeImports.upload.read),
    },
    {
      state: "preview",
      world: "demonstration",
      path: ({ imports }) => paths.officeImport(imports.organizations),
    },
    {
      state: "preview-invitations",
      world: "demonstration",
      path: ({ imports }) => paths.officeImport(imports.invitations),
    },
    { state: "overfull", world: "rush", path: ({ imports }) => paths.officeImport(imports.organizations) },
    { state: "wrong-file", world: "demonstration", path: ({ imports }) => paths.officeImport(imports.wrong) },
    {
      state: "done",
      world: "demonstration",
      path: ({ imports }) => paths.officeImport(imports.invitations),
      act: pressOnce(/^Tuo rivit/),
    },
  ],
};
