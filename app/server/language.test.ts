import { describe, expect, it } from "vitest";
import { languageOf } from "./language";

describe("languageOf", () => {
  it("takes the language of the path before all else and remembers it", () => {
    expect(languageOf("/en/tapahtumat/a", "kieli=fi", "fi")).toEqual({
      language: "en",
      path: "/tapahtumat/a",
      remember: true,
    });
  });

  it("does not remember again what it knows", () => {
    expect(languageOf("/en", "kieli=en", undefined)).toEqual({ language: "en", path: "/", remember: false });
  });

  it("goes by the cookie, then by the browser's wishes in their order", () => {
    expect(languageOf("/", "a=b; kieli=en", "fi").language).toBe("en");
    expect(languageOf("/", undefined, "de, en;q=0.8, fi;q=0.9").language).toBe("fi");
    expect(languageOf("/", undefined, "en-GB,en;q=0.9").language).toBe("en");
    expect(languageOf("/", undefined, "sv-FI,sv;q=0.9,fi;q=0.8").language).toBe("sv");
    expect(languageOf("/", "kieli=sv", "fi").language).toBe("sv");
  });

  it("is Finnish when nothing fits", () => {
    expect(languageOf("/", "kieli=xx", "de, fr;q=0.5").language).toBe("fi");
    expect(languageOf("/taulu/ABC", undefined, "en;q=0").language).toBe("fi");
  });

  it("is Finnish in the office, whatever the asker reads", () => {
    expect(languageOf("/hallinta/tapahtumat/1", "kieli=en", "en").language).toBe("fi");
    expect(languageOf("/hallinta", "kieli=sv", "sv").language).toBe("fi");
  });
});
