import { paths } from "~/paths";
import type { Shots } from "../shot";

/** The live boards, on phones and on the wall. */
export const WORKSHOP_PAGES: Shots = {
  join: [
    { state: "normal", world: "demonstration", path: paths.join },
    { state: "error", world: "demonstration", path: () => `${paths.join()}?koodi=AAAAAA` },
    { state: "seat", world: "demonstration", path: ({ code }) => paths.boardSeat(code), stranger: true },
  ],
  board: [
    { state: "waiting", world: "demonstration", path: ({ code }) => paths.board(code), window: true },
    { state: "closed", world: "demonstration", path: ({ heldCode }) => paths.board(heldCode), window: true },
    { state: "overfull", world: "rush", path: ({ code }) => paths.board(code), window: true },
    { state: "forty", world: "rush", path: ({ code }) => paths.boardTheme(code, 2), window: true },
  ],
  presenter: [
    { state: "waiting", world: "demonstration", path: ({ code }) => paths.presenter(code), projected: true },
    {
      state: "normal",
      world: "demonstration",
      path: ({ heldCode }) => paths.presenter(heldCode),
      projected: true,
    },
    { state: "overfull", world: "rush", path: ({ code }) => paths.presenter(code), projected: true },
  ],
  "office-boards": [
    { state: "normal", world: "demonstration", path: ({ held }) => paths.officeBoards(held.id) },
    { state: "waiting", world: "demonstration", path: ({ event }) => paths.officeBoards(event.id) },
    { state: "empty", world: "first-day", path: ({ event }) => paths.officeBoards(event.id) },
    { state: "overfull", world: "rush", path: ({ event }) => paths.officeBoards(event.id) },
  ],
};
