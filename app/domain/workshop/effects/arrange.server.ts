import type { Db } from "db/connection";
import { insertGroups, listGroups, updateGroupName, updateGroupsRemoved } from "db/idea-groups";
import { listIdeaIds, updateIdeaGroup } from "db/ideas";
import { isPlainText } from "../../text/rules";
import { GROUP_NAME_MAX_LENGTH, GROUPS_MAX, mayArrange, tidy } from "../rules";
import type { Arrangement, Group, Refusal } from "../types";
import type { Effect, LockedBoard } from "./types";

/** Makes, names and takes away groups and moves ideas, all of it or nothing. */
export async function arrange(
  db: Db,
  locked: LockedBoard,
  command: Arrangement,
  now: Date,
): Promise<Effect | Refusal> {
  if (!mayArrange(locked.phase)) return "wrong-phase";
  const { remove = [], place = [] } = command;
  const [create, rename] = [named(command.create), named(command.rename)];
  if (typeof create === "string") return create;
  if (typeof rename === "string") return rename;
  if (create.length + rename.length + remove.length + place.length === 0) return "empty";

  const there = new Set((await listGroups(db, locked.id)).map(({ id }) => id));
  if (create.some(({ id }) => there.has(id))) return "already-done";
  if ([...rename.map(({ id }) => id), ...remove].some((id) => !there.has(id))) return "unknown-target";
  for (const { id } of create) there.add(id);
  for (const id of remove) there.delete(id);
  if (there.size > GROUPS_MAX) return "too-many";
  if (place.some(({ groupId }) => groupId !== null && !there.has(groupId))) return "unknown-target";
  const ideas = new Set(place.length > 0 ? await listIdeaIds(db, locked.id) : []);
  if (place.some(({ ideaId }) => !ideas.has(ideaId))) return "unknown-idea";

  return {
    kind: "arranged",
    payload: { create, rename, remove, place },
    async project() {
      await insertGroups(db, locked.id, create, now);
      for (const group of rename) await updateGroupName(db, group);
      await updateGroupsRemoved(db, remove, now);
      for (const { ideaId, groupId } of place) await updateIdeaGroup(db, ideaId, groupId);
    },
  };
}

function named(groups: Group[] = []): Group[] | Refusal {
  const tidied = groups.map(({ id, name }) => ({ id, name: tidy(name) }));
  if (tidied.some(({ name }) => name === "")) return "empty";
  if (tidied.some(({ name }) => name.length > GROUP_NAME_MAX_LENGTH)) return "too-long";
  return tidied.every(({ name }) => isPlainText(name)) ? tidied : "bad-characters";
}
