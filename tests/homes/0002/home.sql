PRAGMA foreign_keys = OFF;
BEGIN;
CREATE TABLE "django_migrations" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "app" varchar(255) NOT NULL, "name" varchar(255) NOT NULL, "applied" datetime NOT NULL);
CREATE TABLE "django_content_type" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "app_label" varchar(100) NOT NULL, "model" varchar(100) NOT NULL);
CREATE TABLE "auth_group_permissions" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED, "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "auth_permission" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "codename" varchar(100) NOT NULL, "name" varchar(255) NOT NULL);
CREATE TABLE "auth_group" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(150) NOT NULL UNIQUE);
CREATE TABLE "study_study" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "slug" varchar(60) NOT NULL UNIQUE, "title" varchar(300) NOT NULL, "question" text NOT NULL, "unit_one" varchar(60) NOT NULL, "unit_many" varchar(60) NOT NULL, "is_invented" bool NOT NULL, "created_at" datetime NOT NULL);
CREATE TABLE "study_account" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "password" varchar(128) NOT NULL, "last_login" datetime NULL, "is_superuser" bool NOT NULL, "is_staff" bool NOT NULL, "is_active" bool NOT NULL, "date_joined" datetime NOT NULL, "email" varchar(254) NOT NULL UNIQUE, "name" varchar(200) NOT NULL);
CREATE TABLE "study_account_groups" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "account_id" bigint NOT NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "study_account_user_permissions" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "account_id" bigint NOT NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "study_signinlink" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "token_hash" varchar(64) NOT NULL UNIQUE, "expires_at" datetime NOT NULL, "used_at" datetime NULL, "account_id" bigint NOT NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "study_memberinvitation" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "role" varchar(20) NOT NULL, "note" varchar(200) NOT NULL, "token_hash" varchar(64) NOT NULL UNIQUE, "created_at" datetime NOT NULL, "expires_at" datetime NOT NULL, "accepted_at" datetime NULL, "revoked_at" datetime NULL, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "study_upload" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "purpose" varchar(60) NOT NULL, "name" varchar(255) NOT NULL, "file" varchar(300) NOT NULL, "sha256" varchar(64) NOT NULL, "n_bytes" bigint NOT NULL, "uploaded_at" datetime NOT NULL, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, "uploaded_by_id" bigint NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "study_membership" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "role" varchar(20) NOT NULL, "joined_at" datetime NOT NULL, "account_id" bigint NOT NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "one_role_in_a_study" UNIQUE ("study_id", "account_id"));
CREATE TABLE "study_event" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "at" datetime NOT NULL, "verb" varchar(80) NOT NULL, "subject_kind" varchar(60) NOT NULL, "subject_id" bigint NULL, "before" text NULL CHECK ((JSON_VALID("before") OR "before" IS NULL)), "after" text NULL CHECK ((JSON_VALID("after") OR "after" IS NULL)), "actor_id" bigint NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "account_emailconfirmation" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "sent" datetime NULL, "key" varchar(64) NOT NULL UNIQUE, "email_address_id" integer NOT NULL REFERENCES "account_emailaddress" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "account_emailaddress" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "verified" bool NOT NULL, "primary" bool NOT NULL, "user_id" bigint NOT NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, "email" varchar(254) NOT NULL);
CREATE TABLE "library_mark" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "verdict" varchar(10) NOT NULL, "saved_at" datetime NULL, "account_id" bigint NOT NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, "paper_id" bigint NOT NULL REFERENCES "library_paper" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "one_mark_a_paper" UNIQUE ("paper_id", "account_id"));
CREATE TABLE "library_institution" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(200) NOT NULL, "resolver_base" varchar(500) NOT NULL, "proxy_prefix" varchar(500) NOT NULL, "study_id" bigint NOT NULL UNIQUE REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, "contact_email" varchar(254) NOT NULL, "libkey_library" varchar(60) NOT NULL, "openathens_organisation" varchar(200) NOT NULL);
CREATE TABLE "library_comment" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "text" text NOT NULL, "written_at" datetime NOT NULL, "withdrawn_at" datetime NULL, "account_id" bigint NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, "paper_id" bigint NOT NULL REFERENCES "library_paper" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "library_interest_papers" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "interest_id" bigint NOT NULL REFERENCES "library_interest" ("id") DEFERRABLE INITIALLY DEFERRED, "paper_id" bigint NOT NULL REFERENCES "library_paper" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "library_label_papers" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "label_id" bigint NOT NULL REFERENCES "library_label" ("id") DEFERRABLE INITIALLY DEFERRED, "paper_id" bigint NOT NULL REFERENCES "library_paper" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "library_learningcycle_papers" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "learningcycle_id" bigint NOT NULL REFERENCES "library_learningcycle" ("id") DEFERRABLE INITIALLY DEFERRED, "paper_id" bigint NOT NULL REFERENCES "library_paper" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "library_merge" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "gone" text NOT NULL CHECK ((JSON_VALID("gone") OR "gone" IS NULL)), "before" text NOT NULL CHECK ((JSON_VALID("before") OR "before" IS NULL)), "reasons" text NOT NULL CHECK ((JSON_VALID("reasons") OR "reasons" IS NULL)), "score" real NOT NULL, "merged_at" datetime NOT NULL, "undone_at" datetime NULL, "kept_id" bigint NOT NULL REFERENCES "library_paper" ("id") DEFERRABLE INITIALLY DEFERRED, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "library_opening" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "at" datetime NOT NULL, "account_id" bigint NOT NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, "paper_id" bigint NOT NULL REFERENCES "library_paper" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "library_review" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" varchar(200) NOT NULL, "question" text NOT NULL, "reasons" text NOT NULL CHECK ((JSON_VALID("reasons") OR "reasons" IS NULL)), "n_screeners" smallint unsigned NOT NULL CHECK ("n_screeners" >= 0), "stopping_rule" text NOT NULL CHECK ((JSON_VALID("stopping_rule") OR "stopping_rule" IS NULL)), "seed" bigint NOT NULL, "flow" text NOT NULL CHECK ((JSON_VALID("flow") OR "flow" IS NULL)), "created_at" datetime NOT NULL, "started_at" datetime NULL, "revealed_at" datetime NULL, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "library_review_papers" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "review_id" bigint NOT NULL REFERENCES "library_review" ("id") DEFERRABLE INITIALLY DEFERRED, "paper_id" bigint NOT NULL REFERENCES "library_paper" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "library_searchlog" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "query" varchar(500) NOT NULL, "filters" text NOT NULL CHECK ((JSON_VALID("filters") OR "filters" IS NULL)), "n_hits" integer unsigned NOT NULL CHECK ("n_hits" >= 0), "at" datetime NOT NULL, "account_id" bigint NOT NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "library_folder" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(200) NOT NULL, "description" text NOT NULL, "visibility" varchar(10) NOT NULL, "token" varchar(40) NOT NULL, "created_at" datetime NOT NULL, "owner_id" bigint NOT NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "folder_name_once" UNIQUE ("study_id", "owner_id", "name"));
CREATE TABLE "library_folder_papers" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "folder_id" bigint NOT NULL REFERENCES "library_folder" ("id") DEFERRABLE INITIALLY DEFERRED, "paper_id" bigint NOT NULL REFERENCES "library_paper" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "library_fulltext" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(255) NOT NULL, "file" varchar(300) NOT NULL, "sha256" varchar(64) NOT NULL, "n_bytes" bigint NOT NULL, "pages" text NOT NULL CHECK ((JSON_VALID("pages") OR "pages" IS NULL)), "uploaded_at" datetime NOT NULL, "paper_id" bigint NOT NULL REFERENCES "library_paper" ("id") DEFERRABLE INITIALLY DEFERRED, "uploaded_by_id" bigint NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "one_copy_of_a_file" UNIQUE ("paper_id", "sha256"));
CREATE TABLE "library_interest" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(120) NOT NULL, "created_at" datetime NOT NULL, "account_id" bigint NOT NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "interest_name_once" UNIQUE ("study_id", "account_id", "name"));
CREATE TABLE "library_feedday" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "day" date NOT NULL, "items" text NOT NULL CHECK ((JSON_VALID("items") OR "items" IS NULL)), "interest_id" bigint NOT NULL REFERENCES "library_interest" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "one_feed_a_day" UNIQUE ("interest_id", "day"));
CREATE TABLE "library_label" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(80) NOT NULL, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "label_once_in_a_study" UNIQUE ("study_id", "name"));
CREATE TABLE "library_neighbour" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "rank" smallint unsigned NOT NULL CHECK ("rank" >= 0), "score" real NOT NULL, "words" text NOT NULL CHECK ((JSON_VALID("words") OR "words" IS NULL)), "other_id" bigint NOT NULL REFERENCES "library_paper" ("id") DEFERRABLE INITIALLY DEFERRED, "paper_id" bigint NOT NULL REFERENCES "library_paper" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "neighbour_once" UNIQUE ("paper_id", "other_id"));
CREATE TABLE "library_provideranswer" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "provider" varchar(20) NOT NULL, "identifier" varchar(300) NOT NULL, "status" varchar(40) NOT NULL, "found" text NOT NULL CHECK ((JSON_VALID("found") OR "found" IS NULL)), "asked_at" datetime NOT NULL, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "one_answer_an_identifier" UNIQUE ("study_id", "provider", "identifier"));
CREATE TABLE "library_decision" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "verdict" varchar(10) NOT NULL, "reason" varchar(200) NOT NULL, "place" integer unsigned NOT NULL CHECK ("place" >= 0), "decided_at" datetime NOT NULL, "account_id" bigint NOT NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, "paper_id" bigint NOT NULL REFERENCES "library_paper" ("id") DEFERRABLE INITIALLY DEFERRED, "review_id" bigint NOT NULL REFERENCES "library_review" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "one_decision_a_screener" UNIQUE ("review_id", "paper_id", "account_id"));
CREATE TABLE "library_savedsearch" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(120) NOT NULL, "query" varchar(500) NOT NULL, "filters" text NOT NULL CHECK ((JSON_VALID("filters") OR "filters" IS NULL)), "saved_at" datetime NOT NULL, "account_id" bigint NOT NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "saved_search_name_once" UNIQUE ("study_id", "account_id", "name"));
CREATE TABLE "library_settlement" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "verdict" varchar(10) NOT NULL, "reason" varchar(200) NOT NULL, "settled_at" datetime NOT NULL, "paper_id" bigint NOT NULL REFERENCES "library_paper" ("id") DEFERRABLE INITIALLY DEFERRED, "review_id" bigint NOT NULL REFERENCES "library_review" ("id") DEFERRABLE INITIALLY DEFERRED, "settled_by_id" bigint NOT NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "one_settlement_a_paper" UNIQUE ("review_id", "paper_id"));
CREATE VIRTUAL TABLE library_paper_fts USING fts5(title, authors_line, journal, words, content='library_paper', content_rowid='id', tokenize='porter unicode61 remove_diacritics 2');
CREATE TABLE "library_duplicatepair" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "score" real NOT NULL, "reasons" text NOT NULL CHECK ((JSON_VALID("reasons") OR "reasons" IS NULL)), "certain" bool NOT NULL, "found_at" datetime NOT NULL, "apart_at" datetime NULL, "one_id" bigint NOT NULL REFERENCES "library_paper" ("id") DEFERRABLE INITIALLY DEFERRED, "other_id" bigint NOT NULL REFERENCES "library_paper" ("id") DEFERRABLE INITIALLY DEFERRED, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "duplicate_pair_once" UNIQUE ("one_id", "other_id"), CONSTRAINT "pair_of_two_papers" CHECK (NOT ("one_id" = ("other_id"))));
CREATE TABLE "library_delivery" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "key" char(32) NOT NULL, "at" datetime NOT NULL, "account_id" bigint NOT NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "delivered_once" UNIQUE ("account_id", "key"));
CREATE TABLE "library_screener" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "order" text NOT NULL CHECK ((JSON_VALID("order") OR "order" IS NULL)), "n_fitted" integer unsigned NOT NULL CHECK ("n_fitted" >= 0), "n_asked" integer unsigned NOT NULL CHECK ("n_asked" >= 0), "checks" text NOT NULL CHECK ((JSON_VALID("checks") OR "checks" IS NULL)), "joined_at" datetime NOT NULL, "done_at" datetime NULL, "account_id" bigint NOT NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, "review_id" bigint NOT NULL REFERENCES "library_review" ("id") DEFERRABLE INITIALLY DEFERRED, "follows_id" bigint NULL UNIQUE REFERENCES "library_screener" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "one_seat_a_screener" UNIQUE ("review_id", "account_id"));
CREATE TABLE "library_learningcycle" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "state" varchar(10) NOT NULL, "question" text NOT NULL, "reason" varchar(200) NOT NULL, "answer" text NOT NULL, "effect" varchar(40) NOT NULL, "effect_text" text NOT NULL, "further_need" text NOT NULL, "minutes" integer unsigned NULL CHECK ("minutes" >= 0), "credits" decimal NULL, "scheme" varchar(120) NOT NULL, "started_at" datetime NOT NULL, "completed_at" datetime NULL, "number" integer unsigned NULL CHECK ("number" >= 0), "trail" text NOT NULL CHECK ((JSON_VALID("trail") OR "trail" IS NULL)), "previous_hash" varchar(64) NOT NULL, "hash" varchar(64) NOT NULL, "account_id" bigint NOT NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, "study_title" varchar(300) NOT NULL, "study_id" bigint NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "library_closing" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "reason" varchar(300) NOT NULL, "handed_on" bool NOT NULL, "closed_at" datetime NOT NULL, "closed_by_id" bigint NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, "review_id" bigint NOT NULL REFERENCES "library_review" ("id") DEFERRABLE INITIALLY DEFERRED, "screener_id" bigint NULL UNIQUE REFERENCES "library_screener" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "only_a_rest_is_handed_on" CHECK (("screener_id" IS NOT NULL OR NOT "handed_on")));
CREATE TABLE "register_frame" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" varchar(200) NOT NULL, "rule" text NOT NULL, "frozen_at" datetime NOT NULL, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "register_partnership_countries" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "partnership_id" bigint NOT NULL REFERENCES "register_partnership" ("id") DEFERRABLE INITIALLY DEFERRED, "country_id" bigint NOT NULL REFERENCES "register_country" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "register_partnership_organisations" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "partnership_id" bigint NOT NULL REFERENCES "register_partnership" ("id") DEFERRABLE INITIALLY DEFERRED, "organisation_id" bigint NOT NULL REFERENCES "register_organisation" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "register_identity" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(200) NOT NULL, "email" varchar(254) NOT NULL, "phone" varchar(60) NOT NULL, "person_id" bigint NOT NULL UNIQUE REFERENCES "register_person" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "register_country" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(120) NOT NULL, "code" varchar(2) NOT NULL, "income_group" varchar(60) NOT NULL, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "country_once_in_a_study" UNIQUE ("study_id", "name"));
CREATE TABLE "register_organisation" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(300) NOT NULL, "kind" varchar(120) NOT NULL, "country_id" bigint NULL REFERENCES "register_country" ("id") DEFERRABLE INITIALLY DEFERRED, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "organisation_once_in_a_study" UNIQUE ("study_id", "name"));
CREATE TABLE "register_partnership" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(60) NOT NULL, "name" varchar(300) NOT NULL, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "partnership_code_once" UNIQUE ("study_id", "code"));
CREATE TABLE "register_grant" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "reference" varchar(120) NOT NULL, "title" varchar(300) NOT NULL, "funder" varchar(200) NOT NULL, "starts_on" date NULL, "ends_on" date NULL, "amount" decimal NULL, "currency" varchar(3) NOT NULL, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, "partnership_id" bigint NOT NULL REFERENCES "register_partnership" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "grant_reference_once" UNIQUE ("study_id", "reference"));
CREATE TABLE "register_person" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(60) NOT NULL, "role" varchar(200) NOT NULL, "attributes" text NOT NULL CHECK ((JSON_VALID("attributes") OR "attributes" IS NULL)), "added_at" datetime NOT NULL, "withdrawn_at" datetime NULL, "country_id" bigint NULL REFERENCES "register_country" ("id") DEFERRABLE INITIALLY DEFERRED, "organisation_id" bigint NULL REFERENCES "register_organisation" ("id") DEFERRABLE INITIALLY DEFERRED, "partnership_id" bigint NULL REFERENCES "register_partnership" ("id") DEFERRABLE INITIALLY DEFERRED, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "person_code_once" UNIQUE ("study_id", "code"));
CREATE TABLE "register_framemember" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "fields" text NOT NULL CHECK ((JSON_VALID("fields") OR "fields" IS NULL)), "frame_id" bigint NOT NULL REFERENCES "register_frame" ("id") DEFERRABLE INITIALLY DEFERRED, "person_id" bigint NOT NULL REFERENCES "register_person" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "person_once_in_a_frame" UNIQUE ("frame_id", "person_id"));
CREATE TABLE "interviews_interview" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(120) NOT NULL, "held_on" date NULL, "mode" varchar(20) NOT NULL, "interviewer" varchar(120) NOT NULL, "minutes" integer unsigned NULL CHECK ("minutes" >= 0), "created_at" datetime NOT NULL, "person_id" bigint NOT NULL REFERENCES "register_person" ("id") DEFERRABLE INITIALLY DEFERRED, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "interview_code_once" UNIQUE ("study_id", "code"));
CREATE TABLE "interviews_textrevision" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "number" integer unsigned NOT NULL CHECK ("number" >= 0), "text" text NOT NULL, "n_words" integer unsigned NOT NULL CHECK ("n_words" >= 0), "sha256" varchar(64) NOT NULL, "reason" varchar(300) NOT NULL, "written_at" datetime NOT NULL, "written_by_id" bigint NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, "transcript_id" bigint NOT NULL REFERENCES "interviews_transcript" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "revision_number_once" UNIQUE ("transcript_id", "number"));
CREATE TABLE "interviews_turn" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "order" integer unsigned NOT NULL CHECK ("order" >= 0), "speaker" varchar(120) NOT NULL, "start" integer unsigned NOT NULL CHECK ("start" >= 0), "end" integer unsigned NOT NULL CHECK ("end" >= 0), "start_ms" integer unsigned NULL CHECK ("start_ms" >= 0), "end_ms" integer unsigned NULL CHECK ("end_ms" >= 0), "revision_id" bigint NOT NULL REFERENCES "interviews_textrevision" ("id") DEFERRABLE INITIALLY DEFERRED, "page" integer unsigned NULL CHECK ("page" >= 0), CONSTRAINT "turn_order_once" UNIQUE ("revision_id", "order"), CONSTRAINT "turn_runs_forward" CHECK ("start" <= ("end")));
CREATE TABLE "interviews_transcript" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "source_name" varchar(255) NOT NULL, "added_at" datetime NOT NULL, "interview_id" bigint NULL UNIQUE REFERENCES "interviews_interview" ("id") DEFERRABLE INITIALLY DEFERRED, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, "full_text_id" bigint NULL UNIQUE REFERENCES "library_fulltext" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "text_of_an_interview_or_a_paper" CHECK ((("interview_id" IS NULL OR "full_text_id" IS NULL) AND 1 = (CASE WHEN "interview_id" IS NULL THEN 1 ELSE 0 END + CASE WHEN "full_text_id" IS NULL THEN 1 ELSE 0 END))));
CREATE TABLE "coding_theme_codes" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "theme_id" bigint NOT NULL REFERENCES "coding_theme" ("id") DEFERRABLE INITIALLY DEFERRED, "code_id" bigint NOT NULL REFERENCES "coding_code" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "coding_code" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(200) NOT NULL, "definition" text NOT NULL, "colour" smallint unsigned NOT NULL CHECK ("colour" >= 0), "order" integer unsigned NOT NULL CHECK ("order" >= 0), "created_at" datetime NOT NULL, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, "parent_id" bigint NULL REFERENCES "coding_code" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "code_name_once_under_a_parent" UNIQUE ("study_id", "parent_id", "name"));
CREATE TABLE "coding_coder" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(120) NOT NULL, "account_id" bigint NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "coder_name_once" UNIQUE ("study_id", "name"), CONSTRAINT "one_coder_an_account" UNIQUE ("study_id", "account_id"));
CREATE TABLE "coding_coding" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "start" integer unsigned NOT NULL CHECK ("start" >= 0), "end" integer unsigned NOT NULL CHECK ("end" >= 0), "note" text NOT NULL, "created_at" datetime NOT NULL, "code_id" bigint NOT NULL REFERENCES "coding_code" ("id") DEFERRABLE INITIALLY DEFERRED, "coder_id" bigint NOT NULL REFERENCES "coding_coder" ("id") DEFERRABLE INITIALLY DEFERRED, "revision_id" bigint NOT NULL REFERENCES "interviews_textrevision" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "coding_once" UNIQUE ("code_id", "revision_id", "start", "end", "coder_id"), CONSTRAINT "coding_has_length" CHECK ("start" < ("end")));
CREATE TABLE "coding_theme" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(200) NOT NULL, "description" text NOT NULL, "order" integer unsigned NOT NULL CHECK ("order" >= 0), "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "theme_name_once" UNIQUE ("study_id", "name"));
CREATE TABLE "django_tasks_database_dbtaskresult" ("id" char(32) NOT NULL PRIMARY KEY, "args_kwargs" text NOT NULL CHECK ((JSON_VALID("args_kwargs") OR "args_kwargs" IS NULL)), "priority" integer NOT NULL, "task_path" text NOT NULL, "queue_name" varchar(32) NOT NULL, "backend_name" varchar(32) NOT NULL, "run_after" datetime NOT NULL, "enqueued_at" datetime NOT NULL, "finished_at" datetime NULL, "started_at" datetime NULL, "return_value" text NULL CHECK ((JSON_VALID("return_value") OR "return_value" IS NULL)), "exception_class_path" text NOT NULL, "traceback" text NOT NULL, "worker_ids" text NOT NULL CHECK ((JSON_VALID("worker_ids") OR "worker_ids" IS NULL)), "status" varchar(10) NOT NULL, CONSTRAINT "priority_range" CHECK ("priority" BETWEEN -100 AND 100));
CREATE TABLE "survey_item" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "order" integer unsigned NOT NULL CHECK ("order" >= 0), "name" varchar(120) NOT NULL, "kind" varchar(20) NOT NULL, "labels" text NOT NULL CHECK ((JSON_VALID("labels") OR "labels" IS NULL)), "hints" text NOT NULL CHECK ((JSON_VALID("hints") OR "hints" IS NULL)), "choices" text NOT NULL CHECK ((JSON_VALID("choices") OR "choices" IS NULL)), "ordered" bool NOT NULL, "block" varchar(120) NOT NULL, "page" text NOT NULL CHECK ((JSON_VALID("page") OR "page" IS NULL)), "relevant" text NOT NULL, "constraint" text NOT NULL, "constraint_message" text NOT NULL, "calculation" text NOT NULL, "required" bool NOT NULL, "questionnaire_id" bigint NOT NULL REFERENCES "survey_questionnaire" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "item_name_once" UNIQUE ("questionnaire_id", "name"));
CREATE TABLE "survey_invitation" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "token" varchar(40) NOT NULL UNIQUE, "invited_at" datetime NOT NULL, "opened_at" datetime NULL, "refused_at" datetime NULL, "disposition" varchar(10) NOT NULL, "disposition_reason" varchar(300) NOT NULL, "person_id" bigint NOT NULL REFERENCES "register_person" ("id") DEFERRABLE INITIALLY DEFERRED, "questionnaire_id" bigint NOT NULL REFERENCES "survey_questionnaire" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "invited_once" UNIQUE ("questionnaire_id", "person_id"));
CREATE TABLE "survey_response" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(120) NOT NULL, "source" varchar(20) NOT NULL, "status" varchar(20) NOT NULL, "n_shown" integer unsigned NOT NULL CHECK ("n_shown" >= 0), "n_answered" integer unsigned NOT NULL CHECK ("n_answered" >= 0), "received_at" datetime NOT NULL, "person_id" bigint NULL REFERENCES "register_person" ("id") DEFERRABLE INITIALLY DEFERRED, "questionnaire_id" bigint NOT NULL REFERENCES "survey_questionnaire" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "response_code_once" UNIQUE ("questionnaire_id", "code"));
CREATE TABLE "survey_questionnaire" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" varchar(300) NOT NULL, "version" varchar(60) NOT NULL, "languages" text NOT NULL CHECK ((JSON_VALID("languages") OR "languages" IS NULL)), "introduction" text NOT NULL, "partial_at" real NOT NULL, "complete_at" real NOT NULL, "created_at" datetime NOT NULL, "opened_at" datetime NULL, "closed_at" datetime NULL, "frame_id" bigint NULL REFERENCES "register_frame" ("id") DEFERRABLE INITIALLY DEFERRED, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, "group_labels" text NOT NULL CHECK ((JSON_VALID("group_labels") OR "group_labels" IS NULL)));
CREATE TABLE "findings_finding" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "statement" text NOT NULL, "order" integer unsigned NOT NULL CHECK ("order" >= 0), "written_at" datetime NOT NULL, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, "written_by_id" bigint NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "findings_jointdisplay" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" varchar(200) NOT NULL, "groups" text NOT NULL CHECK ((JSON_VALID("groups") OR "groups" IS NULL)), "created_at" datetime NOT NULL, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "findings_jointdisplay_items" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "jointdisplay_id" bigint NOT NULL REFERENCES "findings_jointdisplay" ("id") DEFERRABLE INITIALLY DEFERRED, "item_id" bigint NOT NULL REFERENCES "survey_item" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "findings_evidence" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "sha256" varchar(64) NOT NULL, "coding_id" bigint NULL REFERENCES "coding_coding" ("id") DEFERRABLE INITIALLY DEFERRED, "item_id" bigint NULL REFERENCES "survey_item" ("id") DEFERRABLE INITIALLY DEFERRED, "finding_id" bigint NOT NULL REFERENCES "findings_finding" ("id") DEFERRABLE INITIALLY DEFERRED, "display_id" bigint NULL REFERENCES "findings_jointdisplay" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "findings_cell" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "group" varchar(200) NOT NULL, "mark" varchar(20) NOT NULL, "note" text NOT NULL, "signed_name" varchar(200) NOT NULL, "signed_at" datetime NOT NULL, "evidence_sha256" varchar(64) NOT NULL, "signed_by_id" bigint NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, "row_id" bigint NOT NULL REFERENCES "findings_displayrow" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "one_judgement_a_cell" UNIQUE ("row_id", "group"));
CREATE TABLE "findings_displayrow" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "order" integer unsigned NOT NULL CHECK ("order" >= 0), "code_id" bigint NULL REFERENCES "coding_code" ("id") DEFERRABLE INITIALLY DEFERRED, "theme_id" bigint NULL REFERENCES "coding_theme" ("id") DEFERRABLE INITIALLY DEFERRED, "display_id" bigint NOT NULL REFERENCES "findings_jointdisplay" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "row_is_theme_or_code" CHECK ((("theme_id" IS NULL OR "code_id" IS NULL) AND 1 = (CASE WHEN "theme_id" IS NULL THEN 1 ELSE 0 END + CASE WHEN "code_id" IS NULL THEN 1 ELSE 0 END))));
CREATE TABLE "findings_kepttext" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" varchar(200) NOT NULL, "text" text NOT NULL, "bases" text NOT NULL CHECK ((JSON_VALID("bases") OR "bases" IS NULL)), "population" integer unsigned NULL CHECK ("population" >= 0), "decimal_comma" bool NOT NULL, "kept_at" datetime NOT NULL, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "kept_text_title_once" UNIQUE ("study_id", "title"));
CREATE TABLE "survey_answer" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "status" smallint NOT NULL, "value" text NOT NULL, "item_id" bigint NOT NULL REFERENCES "survey_item" ("id") DEFERRABLE INITIALLY DEFERRED, "response_id" bigint NOT NULL REFERENCES "survey_response" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "one_answer_an_item" UNIQUE ("response_id", "item_id"));
CREATE TABLE "innovations_innovation" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" varchar(200) NOT NULL, "description" text NOT NULL, "problem" text NOT NULL, "kind" varchar(20) NOT NULL, "origin_place" varchar(200) NOT NULL, "originators" varchar(300) NOT NULL, "created_at" datetime NOT NULL, "observed_by_id" bigint NULL REFERENCES "register_person" ("id") DEFERRABLE INITIALLY DEFERRED, "origin_country_id" bigint NULL REFERENCES "register_country" ("id") DEFERRABLE INITIALLY DEFERRED, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "innovations_evidence" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "note" text NOT NULL, "added_at" datetime NOT NULL, "answer_id" bigint NULL REFERENCES "survey_answer" ("id") DEFERRABLE INITIALLY DEFERRED, "coding_id" bigint NULL REFERENCES "coding_coding" ("id") DEFERRABLE INITIALLY DEFERRED, "paper_id" bigint NULL REFERENCES "library_paper" ("id") DEFERRABLE INITIALLY DEFERRED, "innovation_id" bigint NOT NULL REFERENCES "innovations_innovation" ("id") DEFERRABLE INITIALLY DEFERRED, "stage_id" bigint NULL REFERENCES "innovations_stage" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "innovations_stage" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(20) NOT NULL, "reached_on" date NOT NULL, "note" text NOT NULL, "recorded_at" datetime NOT NULL, "innovation_id" bigint NOT NULL REFERENCES "innovations_innovation" ("id") DEFERRABLE INITIALLY DEFERRED, "reason" varchar(30) NOT NULL, CONSTRAINT "stage_once_on_a_day" UNIQUE ("innovation_id", "name", "reached_on"));
CREATE TABLE "innovations_countingrule" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "home_id" bigint NULL REFERENCES "register_country" ("id") DEFERRABLE INITIALLY DEFERRED, "study_id" bigint NOT NULL UNIQUE REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "jobs_job" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(200) NOT NULL, "title" varchar(200) NOT NULL, "arguments" text NOT NULL CHECK ((JSON_VALID("arguments") OR "arguments" IS NULL)), "scope" varchar(60) NOT NULL, "asked_by" bigint NULL, "state" varchar(20) NOT NULL, "done" integer unsigned NOT NULL CHECK ("done" >= 0), "total" integer unsigned NOT NULL CHECK ("total" >= 0), "message" varchar(300) NOT NULL, "checkpoint" text NULL CHECK ((JSON_VALID("checkpoint") OR "checkpoint" IS NULL)), "result" text NULL CHECK ((JSON_VALID("result") OR "result" IS NULL)), "problems" text NOT NULL CHECK ((JSON_VALID("problems") OR "problems" IS NULL)), "attempt" integer unsigned NOT NULL CHECK ("attempt" >= 0), "n_failed" integer unsigned NOT NULL CHECK ("n_failed" >= 0), "max_attempts" integer unsigned NOT NULL CHECK ("max_attempts" >= 0), "max_seconds" integer unsigned NOT NULL CHECK ("max_seconds" >= 0), "result_id" char(32) NULL, "asked_at" datetime NOT NULL, "started_at" datetime NULL, "beat_at" datetime NULL, "run_after" datetime NULL, "cancel_asked_at" datetime NULL, "ended_at" datetime NULL);
CREATE TABLE "library_paper" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" text NOT NULL, "kind" varchar(60) NOT NULL, "authors" text NOT NULL CHECK ((JSON_VALID("authors") OR "authors" IS NULL)), "year" integer unsigned NULL CHECK ("year" >= 0), "journal" varchar(500) NOT NULL, "volume" varchar(60) NOT NULL, "issue" varchar(60) NOT NULL, "pages" varchar(120) NOT NULL, "publisher" varchar(300) NOT NULL, "doi" varchar(300) NOT NULL, "pmcid" varchar(20) NOT NULL, "issn" text NOT NULL CHECK ((JSON_VALID("issn") OR "issn" IS NULL)), "url" varchar(2000) NOT NULL, "language" varchar(40) NOT NULL, "abstract" text NOT NULL CHECK ((JSON_VALID("abstract") OR "abstract" IS NULL)), "keywords" text NOT NULL CHECK ((JSON_VALID("keywords") OR "keywords" IS NULL)), "notes" text NOT NULL CHECK ((JSON_VALID("notes") OR "notes" IS NULL)), "extra" text NOT NULL CHECK ((JSON_VALID("extra") OR "extra" IS NULL)), "authors_line" text NOT NULL, "words" text NOT NULL, "added_at" datetime NOT NULL, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, "terms" text NOT NULL, "title_key" varchar(24) NOT NULL, "pmid" varchar(20) NOT NULL);
CREATE TABLE "library_paperchange" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "study_id" bigint NOT NULL, "paper_id" bigint NOT NULL);
CREATE TABLE "library_largeindex" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "folder" varchar(40) NOT NULL, "commit" varchar(40) NOT NULL, "study_id" bigint NOT NULL UNIQUE REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "library_providerswitch" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "provider" varchar(20) NOT NULL, "base" varchar(500) NOT NULL, "switched_on_at" datetime NOT NULL, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, "switched_on_by_id" bigint NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, "key" varchar(200) NOT NULL, CONSTRAINT "one_switch_a_provider" UNIQUE ("study_id", "provider"));
CREATE TABLE "library_holding" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" varchar(500) NOT NULL, "issns" varchar(40) NOT NULL, "first_year" integer unsigned NULL CHECK ("first_year" >= 0), "last_year" integer unsigned NULL CHECK ("last_year" >= 0), "embargo" varchar(40) NOT NULL, "url" varchar(2000) NOT NULL, "institution_id" bigint NOT NULL REFERENCES "library_institution" ("id") DEFERRABLE INITIALLY DEFERRED, "is_selective" bool NOT NULL);
CREATE TABLE "library_papervector" ("paper_id" bigint NOT NULL PRIMARY KEY REFERENCES "library_paper" ("id") DEFERRABLE INITIALLY DEFERRED, "model" varchar(16) NOT NULL, "values" BLOB NOT NULL);
CREATE TABLE "mfa_authenticator" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "type" varchar(20) NOT NULL, "data" text NOT NULL CHECK ((JSON_VALID("data") OR "data" IS NULL)), "user_id" bigint NOT NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, "created_at" datetime NOT NULL, "last_used_at" datetime NULL);
CREATE TABLE "sample_selection" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "order" integer unsigned NOT NULL CHECK ("order" >= 0), "status" varchar(20) NOT NULL, "reason" text NOT NULL, "status_reason" varchar(300) NOT NULL, "decided_at" datetime NULL, "draw_id" bigint NOT NULL REFERENCES "sample_draw" ("id") DEFERRABLE INITIALLY DEFERRED, "person_id" bigint NOT NULL REFERENCES "register_person" ("id") DEFERRABLE INITIALLY DEFERRED, "replaces_id" bigint NULL REFERENCES "sample_selection" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "selected_once_in_a_draw" UNIQUE ("draw_id", "person_id"));
CREATE TABLE "sample_draw" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" varchar(200) NOT NULL, "design" varchar(30) NOT NULL, "strata" text NOT NULL CHECK ((JSON_VALID("strata") OR "strata" IS NULL)), "size" integer unsigned NOT NULL CHECK ("size" >= 0), "seed" bigint NOT NULL, "candidates" text NOT NULL CHECK ((JSON_VALID("candidates") OR "candidates" IS NULL)), "coverage" text NOT NULL CHECK ((JSON_VALID("coverage") OR "coverage" IS NULL)), "drawn_at" datetime NOT NULL, "questionnaire_id" bigint NOT NULL REFERENCES "survey_questionnaire" ("id") DEFERRABLE INITIALLY DEFERRED, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, "must_have" text NOT NULL CHECK ((JSON_VALID("must_have") OR "must_have" IS NULL)), "must_not" text NOT NULL CHECK ((JSON_VALID("must_not") OR "must_not" IS NULL)));
CREATE TABLE "django_session" ("session_key" varchar(40) NOT NULL PRIMARY KEY, "session_data" text NOT NULL, "expire_date" datetime NOT NULL);
-- django_migrations
INSERT INTO "django_migrations" VALUES(1,'contenttypes','0001_initial','2026-03-16 09:00:00');
INSERT INTO "django_migrations" VALUES(2,'contenttypes','0002_remove_content_type_name','2026-03-16 09:00:00.001000');
INSERT INTO "django_migrations" VALUES(3,'auth','0001_initial','2026-03-16 09:00:00.002000');
INSERT INTO "django_migrations" VALUES(4,'auth','0002_alter_permission_name_max_length','2026-03-16 09:00:00.003000');
INSERT INTO "django_migrations" VALUES(5,'auth','0003_alter_user_email_max_length','2026-03-16 09:00:00.004000');
INSERT INTO "django_migrations" VALUES(6,'auth','0004_alter_user_username_opts','2026-03-16 09:00:00.005000');
INSERT INTO "django_migrations" VALUES(7,'auth','0005_alter_user_last_login_null','2026-03-16 09:00:00.006000');
INSERT INTO "django_migrations" VALUES(8,'auth','0006_require_contenttypes_0002','2026-03-16 09:00:00.007000');
INSERT INTO "django_migrations" VALUES(9,'auth','0007_alter_validators_add_error_messages','2026-03-16 09:00:00.008000');
INSERT INTO "django_migrations" VALUES(10,'auth','0008_alter_user_username_max_length','2026-03-16 09:00:00.009000');
INSERT INTO "django_migrations" VALUES(11,'auth','0009_alter_user_last_name_max_length','2026-03-16 09:00:00.010000');
INSERT INTO "django_migrations" VALUES(12,'auth','0010_alter_group_name_max_length','2026-03-16 09:00:00.011000');
INSERT INTO "django_migrations" VALUES(13,'auth','0011_update_proxy_permissions','2026-03-16 09:00:00.012000');
INSERT INTO "django_migrations" VALUES(14,'auth','0012_alter_user_first_name_max_length','2026-03-16 09:00:00.013000');
INSERT INTO "django_migrations" VALUES(15,'study','0001_initial','2026-03-16 09:00:00.014000');
INSERT INTO "django_migrations" VALUES(16,'account','0001_initial','2026-03-16 09:00:00.015000');
INSERT INTO "django_migrations" VALUES(17,'account','0002_email_max_length','2026-03-16 09:00:00.016000');
INSERT INTO "django_migrations" VALUES(18,'account','0003_alter_emailaddress_create_unique_verified_email','2026-03-16 09:00:00.017000');
INSERT INTO "django_migrations" VALUES(19,'account','0004_alter_emailaddress_drop_unique_email','2026-03-16 09:00:00.018000');
INSERT INTO "django_migrations" VALUES(20,'account','0005_emailaddress_idx_upper_email','2026-03-16 09:00:00.019000');
INSERT INTO "django_migrations" VALUES(21,'account','0006_emailaddress_lower','2026-03-16 09:00:00.020000');
INSERT INTO "django_migrations" VALUES(22,'account','0007_emailaddress_idx_email','2026-03-16 09:00:00.021000');
INSERT INTO "django_migrations" VALUES(23,'account','0008_emailaddress_unique_primary_email_fixup','2026-03-16 09:00:00.022000');
INSERT INTO "django_migrations" VALUES(24,'account','0009_emailaddress_unique_primary_email','2026-03-16 09:00:00.023000');
INSERT INTO "django_migrations" VALUES(25,'study','0002_log_is_append_only','2026-03-16 09:00:00.024000');
INSERT INTO "django_migrations" VALUES(26,'library','0001_initial','2026-03-16 09:00:00.025000');
INSERT INTO "django_migrations" VALUES(27,'library','0002_resolver_and_terms','2026-03-16 09:00:00.026000');
INSERT INTO "django_migrations" VALUES(28,'library','0003_deeper_library','2026-03-16 09:00:00.027000');
INSERT INTO "django_migrations" VALUES(29,'library','0004_screener','2026-03-16 09:00:00.028000');
INSERT INTO "django_migrations" VALUES(30,'library','0005_paper_search','2026-03-16 09:00:00.029000');
INSERT INTO "django_migrations" VALUES(31,'library','0006_duplicate_pair','2026-03-16 09:00:00.030000');
INSERT INTO "django_migrations" VALUES(32,'library','0007_delivery','2026-03-16 09:00:00.031000');
INSERT INTO "django_migrations" VALUES(33,'library','0008_what_hangs_on_a_paper','2026-03-16 09:00:00.032000');
INSERT INTO "django_migrations" VALUES(34,'register','0001_initial','2026-03-16 09:00:00.033000');
INSERT INTO "django_migrations" VALUES(35,'interviews','0001_initial','2026-03-16 09:00:00.034000');
INSERT INTO "django_migrations" VALUES(36,'interviews','0002_texts_of_papers','2026-03-16 09:00:00.035000');
INSERT INTO "django_migrations" VALUES(37,'interviews','0003_every_text_has_one_source','2026-03-16 09:00:00.036000');
INSERT INTO "django_migrations" VALUES(38,'coding','0001_initial','2026-03-16 09:00:00.037000');
INSERT INTO "django_migrations" VALUES(39,'coding','0002_codings_hold_their_text','2026-03-16 09:00:00.038000');
INSERT INTO "django_migrations" VALUES(40,'coding','0003_codings_by_place','2026-03-16 09:00:00.039000');
INSERT INTO "django_migrations" VALUES(41,'django_tasks_database','0001_initial','2026-03-16 09:00:00.040000');
INSERT INTO "django_migrations" VALUES(42,'django_tasks_database','0002_alter_dbtaskresult_options','2026-03-16 09:00:00.041000');
INSERT INTO "django_migrations" VALUES(43,'django_tasks_database','0003_dbtaskresult_enqueued_at_dbtaskresult_finished_at','2026-03-16 09:00:00.043000');
INSERT INTO "django_migrations" VALUES(44,'django_tasks_database','0004_dbtaskresult_started_at','2026-03-16 09:00:00.044000');
INSERT INTO "django_migrations" VALUES(45,'django_tasks_database','0005_alter_dbtaskresult_priority_and_more','2026-03-16 09:00:00.045000');
INSERT INTO "django_migrations" VALUES(46,'django_tasks_database','0006_alter_dbtaskresult_args_kwargs_and_more','2026-03-16 09:00:00.046000');
INSERT INTO "django_migrations" VALUES(47,'django_tasks_database','0007_add_separate_results_fields','2026-03-16 09:00:00.047000');
INSERT INTO "django_migrations" VALUES(48,'django_tasks_database','0008_separate_results_field','2026-03-16 09:00:00.048000');
INSERT INTO "django_migrations" VALUES(49,'django_tasks_database','0009_remove_results_field','2026-03-16 09:00:00.049000');
INSERT INTO "django_migrations" VALUES(50,'django_tasks_database','0010_alter_dbtaskresult_status','2026-03-16 09:00:00.050000');
INSERT INTO "django_migrations" VALUES(51,'django_tasks_database','0011_rename_complete_status','2026-03-16 09:00:00.051000');
INSERT INTO "django_migrations" VALUES(52,'django_tasks_database','0012_add_separate_exception_fields','2026-03-16 09:00:00.052000');
INSERT INTO "django_migrations" VALUES(53,'django_tasks_database','0013_separate_exception_fields','2026-03-16 09:00:00.053000');
INSERT INTO "django_migrations" VALUES(54,'django_tasks_database','0014_remove_dbtaskresult_exception_data','2026-03-16 09:00:00.054000');
INSERT INTO "django_migrations" VALUES(55,'django_tasks_database','0015_correctly_order_run_after','2026-03-16 09:00:00.055000');
INSERT INTO "django_migrations" VALUES(56,'django_tasks_database','0016_remove_dbtaskresult_django_task_new_ordering_idx_and_more','2026-03-16 09:00:00.056000');
INSERT INTO "django_migrations" VALUES(57,'django_tasks_database','0017_dbtaskresult_metadata','2026-03-16 09:00:00.057000');
INSERT INTO "django_migrations" VALUES(58,'django_tasks_database','0018_rename_succeeded_status','2026-03-16 09:00:00.058000');
INSERT INTO "django_migrations" VALUES(59,'django_tasks_database','0019_rename_django_task_new_ordering_idx_tasks_db_new_ordering_idx_and_more','2026-03-16 09:00:00.059000');
INSERT INTO "django_migrations" VALUES(60,'django_tasks_database','0020_update_db_task_result_ordering','2026-03-16 09:00:00.060000');
INSERT INTO "django_migrations" VALUES(61,'django_tasks_database','0021_conditional_partial_index_ordering','2026-03-16 09:00:00.061000');
INSERT INTO "django_migrations" VALUES(62,'survey','0001_initial','2026-03-16 09:00:00.062000');
INSERT INTO "django_migrations" VALUES(63,'survey','0002_questionnaire_group_labels','2026-03-16 09:00:00.063000');
INSERT INTO "django_migrations" VALUES(64,'findings','0001_initial','2026-03-16 09:00:00.064000');
INSERT INTO "django_migrations" VALUES(65,'findings','0002_kept_texts','2026-03-16 09:00:00.065000');
INSERT INTO "django_migrations" VALUES(66,'survey','0003_answer_index_once','2026-03-16 09:00:00.066000');
INSERT INTO "django_migrations" VALUES(67,'innovations','0001_initial','2026-03-16 09:00:00.067000');
INSERT INTO "django_migrations" VALUES(68,'innovations','0002_reasons_and_counting_rule','2026-03-16 09:00:00.068000');
INSERT INTO "django_migrations" VALUES(69,'jobs','0001_initial','2026-03-16 09:00:00.069000');
INSERT INTO "django_migrations" VALUES(70,'jobs','0002_names_of_works','2026-03-16 09:00:00.070000');
INSERT INTO "django_migrations" VALUES(71,'library','0009_title_key','2026-03-16 09:00:00.071000');
INSERT INTO "django_migrations" VALUES(72,'library','0010_large_index','2026-03-16 09:00:00.072000');
INSERT INTO "django_migrations" VALUES(73,'library','0011_provider_key','2026-03-16 09:00:00.073000');
INSERT INTO "django_migrations" VALUES(74,'library','0012_paper_vector','2026-03-16 09:00:00.074000');
INSERT INTO "django_migrations" VALUES(75,'mfa','0001_initial','2026-03-16 09:00:00.075000');
INSERT INTO "django_migrations" VALUES(76,'mfa','0002_authenticator_timestamps','2026-03-16 09:00:00.077000');
INSERT INTO "django_migrations" VALUES(77,'mfa','0003_authenticator_type_uniq','2026-03-16 09:00:00.078000');
INSERT INTO "django_migrations" VALUES(78,'sample','0001_initial','2026-03-16 09:00:00.079000');
INSERT INTO "django_migrations" VALUES(79,'sample','0002_limits_of_a_draw','2026-03-16 09:00:00.080000');
INSERT INTO "django_migrations" VALUES(80,'sessions','0001_initial','2026-03-16 09:00:00.081000');
INSERT INTO "django_migrations" VALUES(81,'survey','0004_answer_index_on_postgresql','2026-03-16 09:00:00.082000');
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('django_migrations',81);
INSERT INTO "sqlite_sequence" VALUES('django_content_type',77);
INSERT INTO "sqlite_sequence" VALUES('auth_permission',308);
INSERT INTO "sqlite_sequence" VALUES('auth_group',0);
INSERT INTO "sqlite_sequence" VALUES('account_emailaddress',0);
INSERT INTO "sqlite_sequence" VALUES('library_institution',1);
INSERT INTO "sqlite_sequence" VALUES('library_interest',2);
INSERT INTO "sqlite_sequence" VALUES('library_feedday',1);
INSERT INTO "sqlite_sequence" VALUES('library_label',1);
INSERT INTO "sqlite_sequence" VALUES('library_neighbour',182);
INSERT INTO "sqlite_sequence" VALUES('library_provideranswer',2);
INSERT INTO "sqlite_sequence" VALUES('library_decision',19);
INSERT INTO "sqlite_sequence" VALUES('library_savedsearch',1);
INSERT INTO "sqlite_sequence" VALUES('library_settlement',3);
INSERT INTO "sqlite_sequence" VALUES('library_screener',4);
INSERT INTO "sqlite_sequence" VALUES('library_learningcycle',4);
INSERT INTO "sqlite_sequence" VALUES('register_country',27);
INSERT INTO "sqlite_sequence" VALUES('register_organisation',45);
INSERT INTO "sqlite_sequence" VALUES('register_partnership',90);
INSERT INTO "sqlite_sequence" VALUES('register_grant',38);
INSERT INTO "sqlite_sequence" VALUES('register_person',114);
INSERT INTO "sqlite_sequence" VALUES('register_framemember',114);
INSERT INTO "sqlite_sequence" VALUES('interviews_interview',12);
INSERT INTO "sqlite_sequence" VALUES('interviews_textrevision',14);
INSERT INTO "sqlite_sequence" VALUES('interviews_turn',232);
INSERT INTO "sqlite_sequence" VALUES('interviews_transcript',13);
INSERT INTO "sqlite_sequence" VALUES('coding_code',20);
INSERT INTO "sqlite_sequence" VALUES('coding_coder',3);
INSERT INTO "sqlite_sequence" VALUES('coding_coding',358);
INSERT INTO "sqlite_sequence" VALUES('coding_theme',4);
INSERT INTO "sqlite_sequence" VALUES('survey_item',34);
INSERT INTO "sqlite_sequence" VALUES('survey_invitation',228);
INSERT INTO "sqlite_sequence" VALUES('survey_response',35);
INSERT INTO "sqlite_sequence" VALUES('survey_questionnaire',2);
INSERT INTO "sqlite_sequence" VALUES('findings_displayrow',4);
INSERT INTO "sqlite_sequence" VALUES('survey_answer',470);
INSERT INTO "sqlite_sequence" VALUES('innovations_stage',46);
INSERT INTO "sqlite_sequence" VALUES('library_paper',15);
INSERT INTO "sqlite_sequence" VALUES('library_providerswitch',1);
INSERT INTO "sqlite_sequence" VALUES('library_holding',2);
INSERT INTO "sqlite_sequence" VALUES('mfa_authenticator',0);
INSERT INTO "sqlite_sequence" VALUES('sample_draw',1);
INSERT INTO "sqlite_sequence" VALUES('study_account',6);
INSERT INTO "sqlite_sequence" VALUES('study_study',2);
INSERT INTO "sqlite_sequence" VALUES('study_membership',6);
INSERT INTO "sqlite_sequence" VALUES('study_event',301);
INSERT INTO "sqlite_sequence" VALUES('register_partnership_countries',133);
INSERT INTO "sqlite_sequence" VALUES('register_partnership_organisations',114);
INSERT INTO "sqlite_sequence" VALUES('register_identity',114);
INSERT INTO "sqlite_sequence" VALUES('register_frame',1);
INSERT INTO "sqlite_sequence" VALUES('sample_selection',34);
INSERT INTO "sqlite_sequence" VALUES('coding_theme_codes',16);
INSERT INTO "sqlite_sequence" VALUES('library_paperchange',1);
INSERT INTO "sqlite_sequence" VALUES('findings_jointdisplay',1);
INSERT INTO "sqlite_sequence" VALUES('findings_jointdisplay_items',1);
INSERT INTO "sqlite_sequence" VALUES('findings_cell',12);
INSERT INTO "sqlite_sequence" VALUES('findings_finding',3);
INSERT INTO "sqlite_sequence" VALUES('findings_evidence',17);
INSERT INTO "sqlite_sequence" VALUES('findings_kepttext',1);
INSERT INTO "sqlite_sequence" VALUES('innovations_innovation',10);
INSERT INTO "sqlite_sequence" VALUES('innovations_evidence',33);
INSERT INTO "sqlite_sequence" VALUES('study_memberinvitation',5);
INSERT INTO "sqlite_sequence" VALUES('study_upload',7);
INSERT INTO "sqlite_sequence" VALUES('jobs_job',22);
INSERT INTO "sqlite_sequence" VALUES('library_duplicatepair',5);
INSERT INTO "sqlite_sequence" VALUES('library_merge',1);
INSERT INTO "sqlite_sequence" VALUES('library_mark',7);
INSERT INTO "sqlite_sequence" VALUES('library_delivery',1);
INSERT INTO "sqlite_sequence" VALUES('library_folder',4);
INSERT INTO "sqlite_sequence" VALUES('library_folder_papers',15);
INSERT INTO "sqlite_sequence" VALUES('library_label_papers',2);
INSERT INTO "sqlite_sequence" VALUES('library_comment',3);
INSERT INTO "sqlite_sequence" VALUES('library_searchlog',3);
INSERT INTO "sqlite_sequence" VALUES('library_interest_papers',5);
INSERT INTO "sqlite_sequence" VALUES('library_opening',2);
INSERT INTO "sqlite_sequence" VALUES('library_learningcycle_papers',3);
INSERT INTO "sqlite_sequence" VALUES('library_review',2);
INSERT INTO "sqlite_sequence" VALUES('library_review_papers',20);
INSERT INTO "sqlite_sequence" VALUES('library_closing',1);
INSERT INTO "sqlite_sequence" VALUES('library_fulltext',2);
INSERT INTO "sqlite_sequence" VALUES('innovations_countingrule',1);
INSERT INTO "sqlite_sequence" VALUES('library_largeindex',1);
INSERT INTO "sqlite_sequence" VALUES('study_signinlink',1);
-- django_content_type
INSERT INTO "django_content_type" VALUES(1,'jobs','job');
INSERT INTO "django_content_type" VALUES(2,'study','study');
INSERT INTO "django_content_type" VALUES(3,'study','account');
INSERT INTO "django_content_type" VALUES(4,'study','signinlink');
INSERT INTO "django_content_type" VALUES(5,'study','memberinvitation');
INSERT INTO "django_content_type" VALUES(6,'study','upload');
INSERT INTO "django_content_type" VALUES(7,'study','membership');
INSERT INTO "django_content_type" VALUES(8,'study','event');
INSERT INTO "django_content_type" VALUES(9,'library','paper');
INSERT INTO "django_content_type" VALUES(10,'library','mark');
INSERT INTO "django_content_type" VALUES(11,'library','institution');
INSERT INTO "django_content_type" VALUES(12,'library','comment');
INSERT INTO "django_content_type" VALUES(13,'library','interest');
INSERT INTO "django_content_type" VALUES(14,'library','feedday');
INSERT INTO "django_content_type" VALUES(15,'library','label');
INSERT INTO "django_content_type" VALUES(16,'library','learningcycle');
INSERT INTO "django_content_type" VALUES(17,'library','merge');
INSERT INTO "django_content_type" VALUES(18,'library','neighbour');
INSERT INTO "django_content_type" VALUES(19,'library','opening');
INSERT INTO "django_content_type" VALUES(20,'library','provideranswer');
INSERT INTO "django_content_type" VALUES(21,'library','providerswitch');
INSERT INTO "django_content_type" VALUES(22,'library','review');
INSERT INTO "django_content_type" VALUES(23,'library','decision');
INSERT INTO "django_content_type" VALUES(24,'library','savedsearch');
INSERT INTO "django_content_type" VALUES(25,'library','searchlog');
INSERT INTO "django_content_type" VALUES(26,'library','settlement');
INSERT INTO "django_content_type" VALUES(27,'library','folder');
INSERT INTO "django_content_type" VALUES(28,'library','fulltext');
INSERT INTO "django_content_type" VALUES(29,'library','holding');
INSERT INTO "django_content_type" VALUES(30,'library','screener');
INSERT INTO "django_content_type" VALUES(31,'library','duplicatepair');
INSERT INTO "django_content_type" VALUES(32,'library','delivery');
INSERT INTO "django_content_type" VALUES(33,'library','closing');
INSERT INTO "django_content_type" VALUES(34,'library','paperchange');
INSERT INTO "django_content_type" VALUES(35,'library','largeindex');
INSERT INTO "django_content_type" VALUES(36,'library','papervector');
INSERT INTO "django_content_type" VALUES(37,'register','country');
INSERT INTO "django_content_type" VALUES(38,'register','frame');
INSERT INTO "django_content_type" VALUES(39,'register','organisation');
INSERT INTO "django_content_type" VALUES(40,'register','partnership');
INSERT INTO "django_content_type" VALUES(41,'register','grant');
INSERT INTO "django_content_type" VALUES(42,'register','person');
INSERT INTO "django_content_type" VALUES(43,'register','identity');
INSERT INTO "django_content_type" VALUES(44,'register','framemember');
INSERT INTO "django_content_type" VALUES(45,'survey','questionnaire');
INSERT INTO "django_content_type" VALUES(46,'survey','item');
INSERT INTO "django_content_type" VALUES(47,'survey','invitation');
INSERT INTO "django_content_type" VALUES(48,'survey','response');
INSERT INTO "django_content_type" VALUES(49,'survey','answer');
INSERT INTO "django_content_type" VALUES(50,'sample','draw');
INSERT INTO "django_content_type" VALUES(51,'sample','selection');
INSERT INTO "django_content_type" VALUES(52,'interviews','interview');
INSERT INTO "django_content_type" VALUES(53,'interviews','transcript');
INSERT INTO "django_content_type" VALUES(54,'interviews','textrevision');
INSERT INTO "django_content_type" VALUES(55,'interviews','turn');
INSERT INTO "django_content_type" VALUES(56,'coding','code');
INSERT INTO "django_content_type" VALUES(57,'coding','coder');
INSERT INTO "django_content_type" VALUES(58,'coding','coding');
INSERT INTO "django_content_type" VALUES(59,'coding','theme');
INSERT INTO "django_content_type" VALUES(60,'findings','finding');
INSERT INTO "django_content_type" VALUES(61,'findings','jointdisplay');
INSERT INTO "django_content_type" VALUES(62,'findings','evidence');
INSERT INTO "django_content_type" VALUES(63,'findings','displayrow');
INSERT INTO "django_content_type" VALUES(64,'findings','cell');
INSERT INTO "django_content_type" VALUES(65,'findings','kepttext');
INSERT INTO "django_content_type" VALUES(66,'innovations','innovation');
INSERT INTO "django_content_type" VALUES(67,'innovations','stage');
INSERT INTO "django_content_type" VALUES(68,'innovations','evidence');
INSERT INTO "django_content_type" VALUES(69,'innovations','countingrule');
INSERT INTO "django_content_type" VALUES(70,'auth','permission');
INSERT INTO "django_content_type" VALUES(71,'auth','group');
INSERT INTO "django_content_type" VALUES(72,'contenttypes','contenttype');
INSERT INTO "django_content_type" VALUES(73,'sessions','session');
INSERT INTO "django_content_type" VALUES(74,'account','emailaddress');
INSERT INTO "django_content_type" VALUES(75,'account','emailconfirmation');
INSERT INTO "django_content_type" VALUES(76,'mfa','authenticator');
INSERT INTO "django_content_type" VALUES(77,'django_tasks_database','dbtaskresult');
-- auth_group_permissions
-- auth_permission
INSERT INTO "auth_permission" VALUES(1,1,'add_job','Can add job');
INSERT INTO "auth_permission" VALUES(2,1,'change_job','Can change job');
INSERT INTO "auth_permission" VALUES(3,1,'delete_job','Can delete job');
INSERT INTO "auth_permission" VALUES(4,1,'view_job','Can view job');
INSERT INTO "auth_permission" VALUES(5,2,'add_study','Can add study');
INSERT INTO "auth_permission" VALUES(6,2,'change_study','Can change study');
INSERT INTO "auth_permission" VALUES(7,2,'delete_study','Can delete study');
INSERT INTO "auth_permission" VALUES(8,2,'view_study','Can view study');
INSERT INTO "auth_permission" VALUES(9,3,'add_account','Can add user');
INSERT INTO "auth_permission" VALUES(10,3,'change_account','Can change user');
INSERT INTO "auth_permission" VALUES(11,3,'delete_account','Can delete user');
INSERT INTO "auth_permission" VALUES(12,3,'view_account','Can view user');
INSERT INTO "auth_permission" VALUES(13,4,'add_signinlink','Can add sign in link');
INSERT INTO "auth_permission" VALUES(14,4,'change_signinlink','Can change sign in link');
INSERT INTO "auth_permission" VALUES(15,4,'delete_signinlink','Can delete sign in link');
INSERT INTO "auth_permission" VALUES(16,4,'view_signinlink','Can view sign in link');
INSERT INTO "auth_permission" VALUES(17,5,'add_memberinvitation','Can add member invitation');
INSERT INTO "auth_permission" VALUES(18,5,'change_memberinvitation','Can change member invitation');
INSERT INTO "auth_permission" VALUES(19,5,'delete_memberinvitation','Can delete member invitation');
INSERT INTO "auth_permission" VALUES(20,5,'view_memberinvitation','Can view member invitation');
INSERT INTO "auth_permission" VALUES(21,6,'add_upload','Can add upload');
INSERT INTO "auth_permission" VALUES(22,6,'change_upload','Can change upload');
INSERT INTO "auth_permission" VALUES(23,6,'delete_upload','Can delete upload');
INSERT INTO "auth_permission" VALUES(24,6,'view_upload','Can view upload');
INSERT INTO "auth_permission" VALUES(25,7,'add_membership','Can add membership');
INSERT INTO "auth_permission" VALUES(26,7,'change_membership','Can change membership');
INSERT INTO "auth_permission" VALUES(27,7,'delete_membership','Can delete membership');
INSERT INTO "auth_permission" VALUES(28,7,'view_membership','Can view membership');
INSERT INTO "auth_permission" VALUES(29,8,'add_event','Can add event');
INSERT INTO "auth_permission" VALUES(30,8,'change_event','Can change event');
INSERT INTO "auth_permission" VALUES(31,8,'delete_event','Can delete event');
INSERT INTO "auth_permission" VALUES(32,8,'view_event','Can view event');
INSERT INTO "auth_permission" VALUES(33,9,'add_paper','Can add paper');
INSERT INTO "auth_permission" VALUES(34,9,'change_paper','Can change paper');
INSERT INTO "auth_permission" VALUES(35,9,'delete_paper','Can delete paper');
INSERT INTO "auth_permission" VALUES(36,9,'view_paper','Can view paper');
INSERT INTO "auth_permission" VALUES(37,10,'add_mark','Can add mark');
INSERT INTO "auth_permission" VALUES(38,10,'change_mark','Can change mark');
INSERT INTO "auth_permission" VALUES(39,10,'delete_mark','Can delete mark');
INSERT INTO "auth_permission" VALUES(40,10,'view_mark','Can view mark');
INSERT INTO "auth_permission" VALUES(41,11,'add_institution','Can add institution');
INSERT INTO "auth_permission" VALUES(42,11,'change_institution','Can change institution');
INSERT INTO "auth_permission" VALUES(43,11,'delete_institution','Can delete institution');
INSERT INTO "auth_permission" VALUES(44,11,'view_institution','Can view institution');
INSERT INTO "auth_permission" VALUES(45,12,'add_comment','Can add comment');
INSERT INTO "auth_permission" VALUES(46,12,'change_comment','Can change comment');
INSERT INTO "auth_permission" VALUES(47,12,'delete_comment','Can delete comment');
INSERT INTO "auth_permission" VALUES(48,12,'view_comment','Can view comment');
INSERT INTO "auth_permission" VALUES(49,13,'add_interest','Can add interest');
INSERT INTO "auth_permission" VALUES(50,13,'change_interest','Can change interest');
INSERT INTO "auth_permission" VALUES(51,13,'delete_interest','Can delete interest');
INSERT INTO "auth_permission" VALUES(52,13,'view_interest','Can view interest');
INSERT INTO "auth_permission" VALUES(53,14,'add_feedday','Can add feed day');
INSERT INTO "auth_permission" VALUES(54,14,'change_feedday','Can change feed day');
INSERT INTO "auth_permission" VALUES(55,14,'delete_feedday','Can delete feed day');
INSERT INTO "auth_permission" VALUES(56,14,'view_feedday','Can view feed day');
INSERT INTO "auth_permission" VALUES(57,15,'add_label','Can add label');
INSERT INTO "auth_permission" VALUES(58,15,'change_label','Can change label');
INSERT INTO "auth_permission" VALUES(59,15,'delete_label','Can delete label');
INSERT INTO "auth_permission" VALUES(60,15,'view_label','Can view label');
INSERT INTO "auth_permission" VALUES(61,16,'add_learningcycle','Can add learning cycle');
INSERT INTO "auth_permission" VALUES(62,16,'change_learningcycle','Can change learning cycle');
INSERT INTO "auth_permission" VALUES(63,16,'delete_learningcycle','Can delete learning cycle');
INSERT INTO "auth_permission" VALUES(64,16,'view_learningcycle','Can view learning cycle');
INSERT INTO "auth_permission" VALUES(65,17,'add_merge','Can add merge');
INSERT INTO "auth_permission" VALUES(66,17,'change_merge','Can change merge');
INSERT INTO "auth_permission" VALUES(67,17,'delete_merge','Can delete merge');
INSERT INTO "auth_permission" VALUES(68,17,'view_merge','Can view merge');
INSERT INTO "auth_permission" VALUES(69,18,'add_neighbour','Can add neighbour');
INSERT INTO "auth_permission" VALUES(70,18,'change_neighbour','Can change neighbour');
INSERT INTO "auth_permission" VALUES(71,18,'delete_neighbour','Can delete neighbour');
INSERT INTO "auth_permission" VALUES(72,18,'view_neighbour','Can view neighbour');
INSERT INTO "auth_permission" VALUES(73,19,'add_opening','Can add opening');
INSERT INTO "auth_permission" VALUES(74,19,'change_opening','Can change opening');
INSERT INTO "auth_permission" VALUES(75,19,'delete_opening','Can delete opening');
INSERT INTO "auth_permission" VALUES(76,19,'view_opening','Can view opening');
INSERT INTO "auth_permission" VALUES(77,20,'add_provideranswer','Can add provider answer');
INSERT INTO "auth_permission" VALUES(78,20,'change_provideranswer','Can change provider answer');
INSERT INTO "auth_permission" VALUES(79,20,'delete_provideranswer','Can delete provider answer');
INSERT INTO "auth_permission" VALUES(80,20,'view_provideranswer','Can view provider answer');
INSERT INTO "auth_permission" VALUES(81,21,'add_providerswitch','Can add provider switch');
INSERT INTO "auth_permission" VALUES(82,21,'change_providerswitch','Can change provider switch');
INSERT INTO "auth_permission" VALUES(83,21,'delete_providerswitch','Can delete provider switch');
INSERT INTO "auth_permission" VALUES(84,21,'view_providerswitch','Can view provider switch');
INSERT INTO "auth_permission" VALUES(85,22,'add_review','Can add review');
INSERT INTO "auth_permission" VALUES(86,22,'change_review','Can change review');
INSERT INTO "auth_permission" VALUES(87,22,'delete_review','Can delete review');
INSERT INTO "auth_permission" VALUES(88,22,'view_review','Can view review');
INSERT INTO "auth_permission" VALUES(89,23,'add_decision','Can add decision');
INSERT INTO "auth_permission" VALUES(90,23,'change_decision','Can change decision');
INSERT INTO "auth_permission" VALUES(91,23,'delete_decision','Can delete decision');
INSERT INTO "auth_permission" VALUES(92,23,'view_decision','Can view decision');
INSERT INTO "auth_permission" VALUES(93,24,'add_savedsearch','Can add saved search');
INSERT INTO "auth_permission" VALUES(94,24,'change_savedsearch','Can change saved search');
INSERT INTO "auth_permission" VALUES(95,24,'delete_savedsearch','Can delete saved search');
INSERT INTO "auth_permission" VALUES(96,24,'view_savedsearch','Can view saved search');
INSERT INTO "auth_permission" VALUES(97,25,'add_searchlog','Can add search log');
INSERT INTO "auth_permission" VALUES(98,25,'change_searchlog','Can change search log');
INSERT INTO "auth_permission" VALUES(99,25,'delete_searchlog','Can delete search log');
INSERT INTO "auth_permission" VALUES(100,25,'view_searchlog','Can view search log');
INSERT INTO "auth_permission" VALUES(101,26,'add_settlement','Can add settlement');
INSERT INTO "auth_permission" VALUES(102,26,'change_settlement','Can change settlement');
INSERT INTO "auth_permission" VALUES(103,26,'delete_settlement','Can delete settlement');
INSERT INTO "auth_permission" VALUES(104,26,'view_settlement','Can view settlement');
INSERT INTO "auth_permission" VALUES(105,27,'add_folder','Can add folder');
INSERT INTO "auth_permission" VALUES(106,27,'change_folder','Can change folder');
INSERT INTO "auth_permission" VALUES(107,27,'delete_folder','Can delete folder');
INSERT INTO "auth_permission" VALUES(108,27,'view_folder','Can view folder');
INSERT INTO "auth_permission" VALUES(109,28,'add_fulltext','Can add full text');
INSERT INTO "auth_permission" VALUES(110,28,'change_fulltext','Can change full text');
INSERT INTO "auth_permission" VALUES(111,28,'delete_fulltext','Can delete full text');
INSERT INTO "auth_permission" VALUES(112,28,'view_fulltext','Can view full text');
INSERT INTO "auth_permission" VALUES(113,29,'add_holding','Can add holding');
INSERT INTO "auth_permission" VALUES(114,29,'change_holding','Can change holding');
INSERT INTO "auth_permission" VALUES(115,29,'delete_holding','Can delete holding');
INSERT INTO "auth_permission" VALUES(116,29,'view_holding','Can view holding');
INSERT INTO "auth_permission" VALUES(117,30,'add_screener','Can add screener');
INSERT INTO "auth_permission" VALUES(118,30,'change_screener','Can change screener');
INSERT INTO "auth_permission" VALUES(119,30,'delete_screener','Can delete screener');
INSERT INTO "auth_permission" VALUES(120,30,'view_screener','Can view screener');
INSERT INTO "auth_permission" VALUES(121,31,'add_duplicatepair','Can add duplicate pair');
INSERT INTO "auth_permission" VALUES(122,31,'change_duplicatepair','Can change duplicate pair');
INSERT INTO "auth_permission" VALUES(123,31,'delete_duplicatepair','Can delete duplicate pair');
INSERT INTO "auth_permission" VALUES(124,31,'view_duplicatepair','Can view duplicate pair');
INSERT INTO "auth_permission" VALUES(125,32,'add_delivery','Can add delivery');
INSERT INTO "auth_permission" VALUES(126,32,'change_delivery','Can change delivery');
INSERT INTO "auth_permission" VALUES(127,32,'delete_delivery','Can delete delivery');
INSERT INTO "auth_permission" VALUES(128,32,'view_delivery','Can view delivery');
INSERT INTO "auth_permission" VALUES(129,33,'add_closing','Can add closing');
INSERT INTO "auth_permission" VALUES(130,33,'change_closing','Can change closing');
INSERT INTO "auth_permission" VALUES(131,33,'delete_closing','Can delete closing');
INSERT INTO "auth_permission" VALUES(132,33,'view_closing','Can view closing');
INSERT INTO "auth_permission" VALUES(133,34,'add_paperchange','Can add paper change');
INSERT INTO "auth_permission" VALUES(134,34,'change_paperchange','Can change paper change');
INSERT INTO "auth_permission" VALUES(135,34,'delete_paperchange','Can delete paper change');
INSERT INTO "auth_permission" VALUES(136,34,'view_paperchange','Can view paper change');
INSERT INTO "auth_permission" VALUES(137,35,'add_largeindex','Can add large index');
INSERT INTO "auth_permission" VALUES(138,35,'change_largeindex','Can change large index');
INSERT INTO "auth_permission" VALUES(139,35,'delete_largeindex','Can delete large index');
INSERT INTO "auth_permission" VALUES(140,35,'view_largeindex','Can view large index');
INSERT INTO "auth_permission" VALUES(141,36,'add_papervector','Can add paper vector');
INSERT INTO "auth_permission" VALUES(142,36,'change_papervector','Can change paper vector');
INSERT INTO "auth_permission" VALUES(143,36,'delete_papervector','Can delete paper vector');
INSERT INTO "auth_permission" VALUES(144,36,'view_papervector','Can view paper vector');
INSERT INTO "auth_permission" VALUES(145,37,'add_country','Can add country');
INSERT INTO "auth_permission" VALUES(146,37,'change_country','Can change country');
INSERT INTO "auth_permission" VALUES(147,37,'delete_country','Can delete country');
INSERT INTO "auth_permission" VALUES(148,37,'view_country','Can view country');
INSERT INTO "auth_permission" VALUES(149,38,'add_frame','Can add frame');
INSERT INTO "auth_permission" VALUES(150,38,'change_frame','Can change frame');
INSERT INTO "auth_permission" VALUES(151,38,'delete_frame','Can delete frame');
INSERT INTO "auth_permission" VALUES(152,38,'view_frame','Can view frame');
INSERT INTO "auth_permission" VALUES(153,39,'add_organisation','Can add organisation');
INSERT INTO "auth_permission" VALUES(154,39,'change_organisation','Can change organisation');
INSERT INTO "auth_permission" VALUES(155,39,'delete_organisation','Can delete organisation');
INSERT INTO "auth_permission" VALUES(156,39,'view_organisation','Can view organisation');
INSERT INTO "auth_permission" VALUES(157,40,'add_partnership','Can add partnership');
INSERT INTO "auth_permission" VALUES(158,40,'change_partnership','Can change partnership');
INSERT INTO "auth_permission" VALUES(159,40,'delete_partnership','Can delete partnership');
INSERT INTO "auth_permission" VALUES(160,40,'view_partnership','Can view partnership');
INSERT INTO "auth_permission" VALUES(161,41,'add_grant','Can add grant');
INSERT INTO "auth_permission" VALUES(162,41,'change_grant','Can change grant');
INSERT INTO "auth_permission" VALUES(163,41,'delete_grant','Can delete grant');
INSERT INTO "auth_permission" VALUES(164,41,'view_grant','Can view grant');
INSERT INTO "auth_permission" VALUES(165,42,'add_person','Can add person');
INSERT INTO "auth_permission" VALUES(166,42,'change_person','Can change person');
INSERT INTO "auth_permission" VALUES(167,42,'delete_person','Can delete person');
INSERT INTO "auth_permission" VALUES(168,42,'view_person','Can view person');
INSERT INTO "auth_permission" VALUES(169,43,'add_identity','Can add identity');
INSERT INTO "auth_permission" VALUES(170,43,'change_identity','Can change identity');
INSERT INTO "auth_permission" VALUES(171,43,'delete_identity','Can delete identity');
INSERT INTO "auth_permission" VALUES(172,43,'view_identity','Can view identity');
INSERT INTO "auth_permission" VALUES(173,44,'add_framemember','Can add frame member');
INSERT INTO "auth_permission" VALUES(174,44,'change_framemember','Can change frame member');
INSERT INTO "auth_permission" VALUES(175,44,'delete_framemember','Can delete frame member');
INSERT INTO "auth_permission" VALUES(176,44,'view_framemember','Can view frame member');
INSERT INTO "auth_permission" VALUES(177,45,'add_questionnaire','Can add questionnaire');
INSERT INTO "auth_permission" VALUES(178,45,'change_questionnaire','Can change questionnaire');
INSERT INTO "auth_permission" VALUES(179,45,'delete_questionnaire','Can delete questionnaire');
INSERT INTO "auth_permission" VALUES(180,45,'view_questionnaire','Can view questionnaire');
INSERT INTO "auth_permission" VALUES(181,46,'add_item','Can add item');
INSERT INTO "auth_permission" VALUES(182,46,'change_item','Can change item');
INSERT INTO "auth_permission" VALUES(183,46,'delete_item','Can delete item');
INSERT INTO "auth_permission" VALUES(184,46,'view_item','Can view item');
INSERT INTO "auth_permission" VALUES(185,47,'add_invitation','Can add invitation');
INSERT INTO "auth_permission" VALUES(186,47,'change_invitation','Can change invitation');
INSERT INTO "auth_permission" VALUES(187,47,'delete_invitation','Can delete invitation');
INSERT INTO "auth_permission" VALUES(188,47,'view_invitation','Can view invitation');
INSERT INTO "auth_permission" VALUES(189,48,'add_response','Can add response');
INSERT INTO "auth_permission" VALUES(190,48,'change_response','Can change response');
INSERT INTO "auth_permission" VALUES(191,48,'delete_response','Can delete response');
INSERT INTO "auth_permission" VALUES(192,48,'view_response','Can view response');
INSERT INTO "auth_permission" VALUES(193,49,'add_answer','Can add answer');
INSERT INTO "auth_permission" VALUES(194,49,'change_answer','Can change answer');
INSERT INTO "auth_permission" VALUES(195,49,'delete_answer','Can delete answer');
INSERT INTO "auth_permission" VALUES(196,49,'view_answer','Can view answer');
INSERT INTO "auth_permission" VALUES(197,50,'add_draw','Can add draw');
INSERT INTO "auth_permission" VALUES(198,50,'change_draw','Can change draw');
INSERT INTO "auth_permission" VALUES(199,50,'delete_draw','Can delete draw');
INSERT INTO "auth_permission" VALUES(200,50,'view_draw','Can view draw');
INSERT INTO "auth_permission" VALUES(201,51,'add_selection','Can add selection');
INSERT INTO "auth_permission" VALUES(202,51,'change_selection','Can change selection');
INSERT INTO "auth_permission" VALUES(203,51,'delete_selection','Can delete selection');
INSERT INTO "auth_permission" VALUES(204,51,'view_selection','Can view selection');
INSERT INTO "auth_permission" VALUES(205,52,'add_interview','Can add interview');
INSERT INTO "auth_permission" VALUES(206,52,'change_interview','Can change interview');
INSERT INTO "auth_permission" VALUES(207,52,'delete_interview','Can delete interview');
INSERT INTO "auth_permission" VALUES(208,52,'view_interview','Can view interview');
INSERT INTO "auth_permission" VALUES(209,53,'add_transcript','Can add text to be coded');
INSERT INTO "auth_permission" VALUES(210,53,'change_transcript','Can change text to be coded');
INSERT INTO "auth_permission" VALUES(211,53,'delete_transcript','Can delete text to be coded');
INSERT INTO "auth_permission" VALUES(212,53,'view_transcript','Can view text to be coded');
INSERT INTO "auth_permission" VALUES(213,54,'add_textrevision','Can add text revision');
INSERT INTO "auth_permission" VALUES(214,54,'change_textrevision','Can change text revision');
INSERT INTO "auth_permission" VALUES(215,54,'delete_textrevision','Can delete text revision');
INSERT INTO "auth_permission" VALUES(216,54,'view_textrevision','Can view text revision');
INSERT INTO "auth_permission" VALUES(217,55,'add_turn','Can add turn');
INSERT INTO "auth_permission" VALUES(218,55,'change_turn','Can change turn');
INSERT INTO "auth_permission" VALUES(219,55,'delete_turn','Can delete turn');
INSERT INTO "auth_permission" VALUES(220,55,'view_turn','Can view turn');
INSERT INTO "auth_permission" VALUES(221,56,'add_code','Can add code');
INSERT INTO "auth_permission" VALUES(222,56,'change_code','Can change code');
INSERT INTO "auth_permission" VALUES(223,56,'delete_code','Can delete code');
INSERT INTO "auth_permission" VALUES(224,56,'view_code','Can view code');
INSERT INTO "auth_permission" VALUES(225,57,'add_coder','Can add coder');
INSERT INTO "auth_permission" VALUES(226,57,'change_coder','Can change coder');
INSERT INTO "auth_permission" VALUES(227,57,'delete_coder','Can delete coder');
INSERT INTO "auth_permission" VALUES(228,57,'view_coder','Can view coder');
INSERT INTO "auth_permission" VALUES(229,58,'add_coding','Can add coded passage');
INSERT INTO "auth_permission" VALUES(230,58,'change_coding','Can change coded passage');
INSERT INTO "auth_permission" VALUES(231,58,'delete_coding','Can delete coded passage');
INSERT INTO "auth_permission" VALUES(232,58,'view_coding','Can view coded passage');
INSERT INTO "auth_permission" VALUES(233,59,'add_theme','Can add theme');
INSERT INTO "auth_permission" VALUES(234,59,'change_theme','Can change theme');
INSERT INTO "auth_permission" VALUES(235,59,'delete_theme','Can delete theme');
INSERT INTO "auth_permission" VALUES(236,59,'view_theme','Can view theme');
INSERT INTO "auth_permission" VALUES(237,60,'add_finding','Can add finding');
INSERT INTO "auth_permission" VALUES(238,60,'change_finding','Can change finding');
INSERT INTO "auth_permission" VALUES(239,60,'delete_finding','Can delete finding');
INSERT INTO "auth_permission" VALUES(240,60,'view_finding','Can view finding');
INSERT INTO "auth_permission" VALUES(241,61,'add_jointdisplay','Can add joint display');
INSERT INTO "auth_permission" VALUES(242,61,'change_jointdisplay','Can change joint display');
INSERT INTO "auth_permission" VALUES(243,61,'delete_jointdisplay','Can delete joint display');
INSERT INTO "auth_permission" VALUES(244,61,'view_jointdisplay','Can view joint display');
INSERT INTO "auth_permission" VALUES(245,62,'add_evidence','Can add evidence');
INSERT INTO "auth_permission" VALUES(246,62,'change_evidence','Can change evidence');
INSERT INTO "auth_permission" VALUES(247,62,'delete_evidence','Can delete evidence');
INSERT INTO "auth_permission" VALUES(248,62,'view_evidence','Can view evidence');
INSERT INTO "auth_permission" VALUES(249,63,'add_displayrow','Can add display row');
INSERT INTO "auth_permission" VALUES(250,63,'change_displayrow','Can change display row');
INSERT INTO "auth_permission" VALUES(251,63,'delete_displayrow','Can delete display row');
INSERT INTO "auth_permission" VALUES(252,63,'view_displayrow','Can view display row');
INSERT INTO "auth_permission" VALUES(253,64,'add_cell','Can add cell');
INSERT INTO "auth_permission" VALUES(254,64,'change_cell','Can change cell');
INSERT INTO "auth_permission" VALUES(255,64,'delete_cell','Can delete cell');
INSERT INTO "auth_permission" VALUES(256,64,'view_cell','Can view cell');
INSERT INTO "auth_permission" VALUES(257,65,'add_kepttext','Can add kept text');
INSERT INTO "auth_permission" VALUES(258,65,'change_kepttext','Can change kept text');
INSERT INTO "auth_permission" VALUES(259,65,'delete_kepttext','Can delete kept text');
INSERT INTO "auth_permission" VALUES(260,65,'view_kepttext','Can view kept text');
INSERT INTO "auth_permission" VALUES(261,66,'add_innovation','Can add innovation');
INSERT INTO "auth_permission" VALUES(262,66,'change_innovation','Can change innovation');
INSERT INTO "auth_permission" VALUES(263,66,'delete_innovation','Can delete innovation');
INSERT INTO "auth_permission" VALUES(264,66,'view_innovation','Can view innovation');
INSERT INTO "auth_permission" VALUES(265,67,'add_stage','Can add stage');
INSERT INTO "auth_permission" VALUES(266,67,'change_stage','Can change stage');
INSERT INTO "auth_permission" VALUES(267,67,'delete_stage','Can delete stage');
INSERT INTO "auth_permission" VALUES(268,67,'view_stage','Can view stage');
INSERT INTO "auth_permission" VALUES(269,68,'add_evidence','Can add evidence');
INSERT INTO "auth_permission" VALUES(270,68,'change_evidence','Can change evidence');
INSERT INTO "auth_permission" VALUES(271,68,'delete_evidence','Can delete evidence');
INSERT INTO "auth_permission" VALUES(272,68,'view_evidence','Can view evidence');
INSERT INTO "auth_permission" VALUES(273,69,'add_countingrule','Can add counting rule');
INSERT INTO "auth_permission" VALUES(274,69,'change_countingrule','Can change counting rule');
INSERT INTO "auth_permission" VALUES(275,69,'delete_countingrule','Can delete counting rule');
INSERT INTO "auth_permission" VALUES(276,69,'view_countingrule','Can view counting rule');
INSERT INTO "auth_permission" VALUES(277,70,'add_permission','Can add permission');
INSERT INTO "auth_permission" VALUES(278,70,'change_permission','Can change permission');
INSERT INTO "auth_permission" VALUES(279,70,'delete_permission','Can delete permission');
INSERT INTO "auth_permission" VALUES(280,70,'view_permission','Can view permission');
INSERT INTO "auth_permission" VALUES(281,71,'add_group','Can add group');
INSERT INTO "auth_permission" VALUES(282,71,'change_group','Can change group');
INSERT INTO "auth_permission" VALUES(283,71,'delete_group','Can delete group');
INSERT INTO "auth_permission" VALUES(284,71,'view_group','Can view group');
INSERT INTO "auth_permission" VALUES(285,72,'add_contenttype','Can add content type');
INSERT INTO "auth_permission" VALUES(286,72,'change_contenttype','Can change content type');
INSERT INTO "auth_permission" VALUES(287,72,'delete_contenttype','Can delete content type');
INSERT INTO "auth_permission" VALUES(288,72,'view_contenttype','Can view content type');
INSERT INTO "auth_permission" VALUES(289,73,'add_session','Can add session');
INSERT INTO "auth_permission" VALUES(290,73,'change_session','Can change session');
INSERT INTO "auth_permission" VALUES(291,73,'delete_session','Can delete session');
INSERT INTO "auth_permission" VALUES(292,73,'view_session','Can view session');
INSERT INTO "auth_permission" VALUES(293,74,'add_emailaddress','Can add email address');
INSERT INTO "auth_permission" VALUES(294,74,'change_emailaddress','Can change email address');
INSERT INTO "auth_permission" VALUES(295,74,'delete_emailaddress','Can delete email address');
INSERT INTO "auth_permission" VALUES(296,74,'view_emailaddress','Can view email address');
INSERT INTO "auth_permission" VALUES(297,75,'add_emailconfirmation','Can add email confirmation');
INSERT INTO "auth_permission" VALUES(298,75,'change_emailconfirmation','Can change email confirmation');
INSERT INTO "auth_permission" VALUES(299,75,'delete_emailconfirmation','Can delete email confirmation');
INSERT INTO "auth_permission" VALUES(300,75,'view_emailconfirmation','Can view email confirmation');
INSERT INTO "auth_permission" VALUES(301,76,'add_authenticator','Can add authenticator');
INSERT INTO "auth_permission" VALUES(302,76,'change_authenticator','Can change authenticator');
INSERT INTO "auth_permission" VALUES(303,76,'delete_authenticator','Can delete authenticator');
INSERT INTO "auth_permission" VALUES(304,76,'view_authenticator','Can view authenticator');
INSERT INTO "auth_permission" VALUES(305,77,'add_dbtaskresult','Can add Task Result');
INSERT INTO "auth_permission" VALUES(306,77,'change_dbtaskresult','Can change Task Result');
INSERT INTO "auth_permission" VALUES(307,77,'delete_dbtaskresult','Can delete Task Result');
INSERT INTO "auth_permission" VALUES(308,77,'view_dbtaskresult','Can view Task Result');
-- auth_group
-- study_study
INSERT INTO "study_study" VALUES(1,'example','Do ideas come home? (example study)','Do health partnerships bring home what their people see in low- and middle-income countries, and if not, why?','lead','leads',1,'2026-03-16 09:00:00.084000');
INSERT INTO "study_study" VALUES(2,'many-papers','Many papers','','person','people',0,'2026-03-16 09:00:01.363000');
-- study_account
INSERT INTO "study_account" VALUES(1,'pbkdf2_sha256$1000000$ZF3wzbRBivbwzyOmldAfqa$3VoVHLbTPh5DVGKT3uy+8DqRsVIwRPw2CUHZ0gfI3zY=','2026-03-16 09:00:00.896000',0,0,1,'2026-03-16 09:00:00.083000','owner@localhost.localdomain','Owner');
INSERT INTO "study_account" VALUES(2,'','2026-03-16 09:00:01.369000',0,0,1,'2026-03-16 09:00:00.898000','researcher@example.org','The researcher');
INSERT INTO "study_account" VALUES(3,'','2026-03-16 09:00:00.915000',0,0,1,'2026-03-16 09:00:00.911000','coder@example.org','The coder');
INSERT INTO "study_account" VALUES(4,'','2026-03-16 09:00:00.928000',0,0,1,'2026-03-16 09:00:00.924000','transcriber@example.org','The transcriber');
INSERT INTO "study_account" VALUES(5,'','2026-03-16 09:00:00.941000',0,0,1,'2026-03-16 09:00:00.937000','viewer@example.org','The viewer');
INSERT INTO "study_account" VALUES(6,'','2026-03-16 09:00:00.954000',0,0,1,'2026-03-16 09:00:00.950000','stranger@example.org','The stranger');
-- study_account_groups
-- study_account_user_permissions
-- study_signinlink
INSERT INTO "study_signinlink" VALUES(1,'b64bb08a13002903110a724e7aedd19d9a5a87932ed7b31246be363b5e76223e','2100-01-01 00:00:00',NULL,1);
-- study_memberinvitation
INSERT INTO "study_memberinvitation" VALUES(1,'researcher','A researcher','2cce56a00820a1d45dffc2489b6dff55745232e88444503857f1bf842eba9d8e','2026-03-16 09:00:00.905000','2100-01-01 00:00:00','2026-03-16 09:00:00.908000',NULL,1);
INSERT INTO "study_memberinvitation" VALUES(2,'coder','A coder','fb401a58af84274ff90636c9096414a5c18f0a42a91d116064ceb4ce177ea7e0','2026-03-16 09:00:00.918000','2100-01-01 00:00:00','2026-03-16 09:00:00.921000',NULL,1);
INSERT INTO "study_memberinvitation" VALUES(3,'transcriber','A transcriber','69cf3f99ec626b2e31b54e4ebe1bf53f312645786673df9283db86877548e930','2026-03-16 09:00:00.931000','2100-01-01 00:00:00','2026-03-16 09:00:00.934000',NULL,1);
INSERT INTO "study_memberinvitation" VALUES(4,'viewer','A viewer','26ab8ee74e67e0b32b3388fa98e1076681fae7861acbdfa0fdf613310ca7e34c','2026-03-16 09:00:00.944000','2100-01-01 00:00:00','2026-03-16 09:00:00.947000',NULL,1);
INSERT INTO "study_memberinvitation" VALUES(5,'viewer','A viewer','417686273665e753055dfb78c7a569f171a4e1982e75c9fda2ea2c79ffc4fbb7','2026-03-16 09:00:01.386000','2100-01-01 00:00:00',NULL,NULL,1);
-- study_upload
INSERT INTO "study_upload" VALUES(3,'register','people.csv','uploads/2026/11/4ddec59bbaa4cd3348834c594b7d93bf','c35c484131947dcbbb6f855286f9a693c4e0ab4df5edaa5f0225d2c661a64ea7',35,'2026-03-16 09:00:01.333000',1,1);
INSERT INTO "study_upload" VALUES(5,'references','papers.ris','uploads/2026/11/69ce0a28c913b82506493d5c5b63cc07','1a21897ca07f481afbe63897021c7cac571ef8280f7194f52a47992a4792ec2e',107,'2026-03-16 09:00:01.401000',1,1);
INSERT INTO "study_upload" VALUES(6,'holdings','more.txt','uploads/2026/11/d662964bd5f6a176d37f433c752bada6','2af3a7be18795a759b16018ece14b36b90f0b64fdfdfd46e39a736d3bc487938',80,'2026-03-16 09:00:01.415000',1,1);
INSERT INTO "study_upload" VALUES(7,'survey responses','answers.csv','uploads/2026/11/a6fb54de124047884e6db4ac07efdf46','bfd870b31fbb608149966e9ade1bb113176057d18b952dcedd39e5f53614b336',45,'2026-03-16 09:00:01.429000',1,1);
-- study_membership
INSERT INTO "study_membership" VALUES(1,'owner','2026-03-16 09:00:00.085000',1,1);
INSERT INTO "study_membership" VALUES(2,'researcher','2026-03-16 09:00:00.909000',2,1);
INSERT INTO "study_membership" VALUES(3,'coder','2026-03-16 09:00:00.922000',3,1);
INSERT INTO "study_membership" VALUES(4,'transcriber','2026-03-16 09:00:00.935000',4,1);
INSERT INTO "study_membership" VALUES(5,'viewer','2026-03-16 09:00:00.948000',5,1);
INSERT INTO "study_membership" VALUES(6,'owner','2026-03-16 09:00:01.364000',2,2);
-- study_event
INSERT INTO "study_event" VALUES(1,'2026-03-16 09:00:00.086000','study created','study.study',1,NULL,'{"slug": "example"}',1,1);
INSERT INTO "study_event" VALUES(2,'2026-03-16 09:00:00.202000','register imported','',NULL,NULL,'{"added": 114, "changed": 0, "unchanged": 0}',1,1);
INSERT INTO "study_event" VALUES(3,'2026-03-16 09:00:00.203000','frame frozen','register.frame',1,NULL,'{"n_people": 114}',1,1);
INSERT INTO "study_event" VALUES(4,'2026-03-16 09:00:00.205000','questionnaire created','survey.questionnaire',1,NULL,'{"n_items": 17, "frame": 1, "partial_at": 0.5, "complete_at": 0.8}',1,1);
INSERT INTO "study_event" VALUES(5,'2026-03-16 09:00:00.206000','questionnaire opened','survey.questionnaire',1,NULL,'{"partial_at": 0.5, "complete_at": 0.8}',1,1);
INSERT INTO "study_event" VALUES(6,'2026-03-16 09:00:00.207000','people invited','survey.questionnaire',1,NULL,'{"people": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114]}',1,1);
INSERT INTO "study_event" VALUES(7,'2026-03-16 09:00:00.208000','responses imported','survey.questionnaire',1,NULL,'{"n_responses": 34, "n_answers": 439, "items": 15, "strict": true}',1,1);
INSERT INTO "study_event" VALUES(8,'2026-03-16 09:00:00.209000','disposition set','survey.invitation',7,'{"disposition": ""}','{"disposition": "2.111"}',1,1);
INSERT INTO "study_event" VALUES(9,'2026-03-16 09:00:00.210000','disposition set','survey.invitation',29,'{"disposition": ""}','{"disposition": "2.111"}',1,1);
INSERT INTO "study_event" VALUES(10,'2026-03-16 09:00:00.211000','disposition set','survey.invitation',68,'{"disposition": ""}','{"disposition": "2.111"}',1,1);
INSERT INTO "study_event" VALUES(11,'2026-03-16 09:00:00.212000','disposition set','survey.invitation',103,'{"disposition": ""}','{"disposition": "2.111"}',1,1);
INSERT INTO "study_event" VALUES(12,'2026-03-16 09:00:00.213000','disposition set','survey.invitation',13,'{"disposition": ""}','{"disposition": "3.30"}',1,1);
INSERT INTO "study_event" VALUES(13,'2026-03-16 09:00:00.214000','disposition set','survey.invitation',41,'{"disposition": ""}','{"disposition": "3.30"}',1,1);
INSERT INTO "study_event" VALUES(14,'2026-03-16 09:00:00.215000','disposition set','survey.invitation',54,'{"disposition": ""}','{"disposition": "3.30"}',1,1);
INSERT INTO "study_event" VALUES(15,'2026-03-16 09:00:00.216000','disposition set','survey.invitation',76,'{"disposition": ""}','{"disposition": "3.30"}',1,1);
INSERT INTO "study_event" VALUES(16,'2026-03-16 09:00:00.217000','disposition set','survey.invitation',97,'{"disposition": ""}','{"disposition": "3.30"}',1,1);
INSERT INTO "study_event" VALUES(17,'2026-03-16 09:00:00.218000','questionnaire closed','survey.questionnaire',1,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(18,'2026-03-16 09:00:00.219000','sample drawn','sample.draw',1,NULL,'{"design": "maximum variation", "strata": ["role", "specialty", "main_way", "seen_innovation"], "size": 12, "seed": 12, "candidates": 34}',1,1);
INSERT INTO "study_event" VALUES(19,'2026-03-16 09:00:00.221000','interview entered','interviews.interview',1,NULL,'{"person": 4}',1,1);
INSERT INTO "study_event" VALUES(20,'2026-03-16 09:00:00.224000','transcript attached','interviews.transcript',1,NULL,'{"interview": 1, "sha256": "2bf769f9d132c72e8b03e58647f27f9e9774a6db56ab21b76290630290cae900"}',1,1);
INSERT INTO "study_event" VALUES(21,'2026-03-16 09:00:00.226000','interview entered','interviews.interview',2,NULL,'{"person": 11}',1,1);
INSERT INTO "study_event" VALUES(22,'2026-03-16 09:00:00.229000','transcript attached','interviews.transcript',2,NULL,'{"interview": 2, "sha256": "cdd887fe7fdf61365ea54b5f250ca34e37c5f4f619df3aa1aa1b4f5e394873f1"}',1,1);
INSERT INTO "study_event" VALUES(23,'2026-03-16 09:00:00.231000','interview entered','interviews.interview',3,NULL,'{"person": 19}',1,1);
INSERT INTO "study_event" VALUES(24,'2026-03-16 09:00:00.234000','transcript attached','interviews.transcript',3,NULL,'{"interview": 3, "sha256": "87d2e857de3eafde977191ef20293411f3fefedde31613e2ea58ea6e45405332"}',1,1);
INSERT INTO "study_event" VALUES(25,'2026-03-16 09:00:00.236000','interview entered','interviews.interview',4,NULL,'{"person": 27}',1,1);
INSERT INTO "study_event" VALUES(26,'2026-03-16 09:00:00.239000','transcript attached','interviews.transcript',4,NULL,'{"interview": 4, "sha256": "bd0408a79d252bf575edeba02d6e43d1b985b5c6cb079e245b33a19be06eb082"}',1,1);
INSERT INTO "study_event" VALUES(27,'2026-03-16 09:00:00.241000','interview entered','interviews.interview',5,NULL,'{"person": 36}',1,1);
INSERT INTO "study_event" VALUES(28,'2026-03-16 09:00:00.244000','transcript attached','interviews.transcript',5,NULL,'{"interview": 5, "sha256": "a0c8285f256eade6173c5c9b954252d6e759c74f5e13580c1ad574b24c0b61dc"}',1,1);
INSERT INTO "study_event" VALUES(29,'2026-03-16 09:00:00.246000','interview entered','interviews.interview',6,NULL,'{"person": 43}',1,1);
INSERT INTO "study_event" VALUES(30,'2026-03-16 09:00:00.249000','transcript attached','interviews.transcript',6,NULL,'{"interview": 6, "sha256": "433d3928a77bfb5d339554977ca8ad02906f0357c0846d17b703286dded0eddc"}',1,1);
INSERT INTO "study_event" VALUES(31,'2026-03-16 09:00:00.251000','interview entered','interviews.interview',7,NULL,'{"person": 52}',1,1);
INSERT INTO "study_event" VALUES(32,'2026-03-16 09:00:00.254000','transcript attached','interviews.transcript',7,NULL,'{"interview": 7, "sha256": "6870980f7bf2de39d3189546d419c1b08d65c95b7d5a7894bfc5c3ec8e8c4e89"}',1,1);
INSERT INTO "study_event" VALUES(33,'2026-03-16 09:00:00.256000','interview entered','interviews.interview',8,NULL,'{"person": 61}',1,1);
INSERT INTO "study_event" VALUES(34,'2026-03-16 09:00:00.259000','transcript attached','interviews.transcript',8,NULL,'{"interview": 8, "sha256": "903d60937c474392b93352133d3ee0a5855ddf5a16ceea97862e6f47ec2dbb3b"}',1,1);
INSERT INTO "study_event" VALUES(35,'2026-03-16 09:00:00.261000','interview entered','interviews.interview',9,NULL,'{"person": 70}',1,1);
INSERT INTO "study_event" VALUES(36,'2026-03-16 09:00:00.264000','transcript attached','interviews.transcript',9,NULL,'{"interview": 9, "sha256": "7e9d5391d9f84c3d4ba48ecd29b72816ecfc606d715aa740ce53dd0879c8dbe6"}',1,1);
INSERT INTO "study_event" VALUES(37,'2026-03-16 09:00:00.266000','interview entered','interviews.interview',10,NULL,'{"person": 83}',1,1);
INSERT INTO "study_event" VALUES(38,'2026-03-16 09:00:00.269000','transcript attached','interviews.transcript',10,NULL,'{"interview": 10, "sha256": "dcad1b735b8ec07f339fc2afa976da2c1da8c30aba00e77da4c9151cd1d6b1f2"}',1,1);
INSERT INTO "study_event" VALUES(39,'2026-03-16 09:00:00.271000','interview entered','interviews.interview',11,NULL,'{"person": 95}',1,1);
INSERT INTO "study_event" VALUES(40,'2026-03-16 09:00:00.274000','transcript attached','interviews.transcript',11,NULL,'{"interview": 11, "sha256": "086228512c88bb597eec76da4c05468069c2872c825dc19646d1cc4ce5d501ed"}',1,1);
INSERT INTO "study_event" VALUES(41,'2026-03-16 09:00:00.276000','interview entered','interviews.interview',12,NULL,'{"person": 108}',1,1);
INSERT INTO "study_event" VALUES(42,'2026-03-16 09:00:00.279000','transcript attached','interviews.transcript',12,NULL,'{"interview": 12, "sha256": "2efedbfe2a43467474a6d0cb8a3fef6c82b49c84e80ae71b0b92d9a0a3ab8ac8"}',1,1);
INSERT INTO "study_event" VALUES(43,'2026-03-16 09:00:00.281000','code created','coding.code',1,NULL,'{"id": 1, "parent": null, "name": "What was seen", "definition": "What somebody noticed in the partner country.", "colour": 0, "order": 0, "created_at": "2026-03-16T09:00:00.280000+00:00"}',1,1);
INSERT INTO "study_event" VALUES(44,'2026-03-16 09:00:00.283000','code created','coding.code',2,NULL,'{"id": 2, "parent": 1, "name": "Making do", "definition": "A thing or a way that was made out of what was at hand and that did the job.", "colour": 1, "order": 0, "created_at": "2026-03-16T09:00:00.282000+00:00"}',1,1);
INSERT INTO "study_event" VALUES(45,'2026-03-16 09:00:00.285000','code created','coding.code',3,NULL,'{"id": 3, "parent": 1, "name": "Task sharing", "definition": "Work done by people who would not do it at home: other professions, lay workers, volunteers.", "colour": 2, "order": 0, "created_at": "2026-03-16T09:00:00.284000+00:00"}',1,1);
INSERT INTO "study_event" VALUES(46,'2026-03-16 09:00:00.287000','code created','coding.code',4,NULL,'{"id": 4, "parent": 1, "name": "Plain order", "definition": "Order that everybody can see and follow: boards, cards, routes, drills, counts.", "colour": 3, "order": 0, "created_at": "2026-03-16T09:00:00.286000+00:00"}',1,1);
INSERT INTO "study_event" VALUES(47,'2026-03-16 09:00:00.289000','code created','coding.code',5,NULL,'{"id": 5, "parent": 1, "name": "Family in care", "definition": "Relatives and neighbours as part of the care, with a task of their own.", "colour": 4, "order": 0, "created_at": "2026-03-16T09:00:00.288000+00:00"}',1,1);
INSERT INTO "study_event" VALUES(48,'2026-03-16 09:00:00.291000','code created','coding.code',6,NULL,'{"id": 6, "parent": null, "name": "How it is carried", "definition": "Where the learning is kept and how it is passed on.", "colour": 5, "order": 0, "created_at": "2026-03-16T09:00:00.290000+00:00"}',1,1);
INSERT INTO "study_event" VALUES(49,'2026-03-16 09:00:00.293000','code created','coding.code',7,NULL,'{"id": 7, "parent": 6, "name": "Changed me", "definition": "A change in the person''s own practice or view.", "colour": 6, "order": 0, "created_at": "2026-03-16T09:00:00.292000+00:00"}',1,1);
INSERT INTO "study_event" VALUES(50,'2026-03-16 09:00:00.295000','code created','coding.code',8,NULL,'{"id": 8, "parent": 6, "name": "Kept to oneself", "definition": "The learning exists in one person and would leave with them.", "colour": 7, "order": 0, "created_at": "2026-03-16T09:00:00.294000+00:00"}',1,1);
INSERT INTO "study_event" VALUES(51,'2026-03-16 09:00:00.297000','code created','coding.code',9,NULL,'{"id": 9, "parent": 6, "name": "No place to tell", "definition": "No form, meeting, question or listener for what was learned.", "colour": 8, "order": 0, "created_at": "2026-03-16T09:00:00.296000+00:00"}',1,1);
INSERT INTO "study_event" VALUES(52,'2026-03-16 09:00:00.299000','code created','coding.code',10,NULL,'{"id": 10, "parent": 6, "name": "Told as a story", "definition": "Passed on as an anecdote, with pictures, as charity; not as a proposal.", "colour": 9, "order": 0, "created_at": "2026-03-16T09:00:00.298000+00:00"}',1,1);
INSERT INTO "study_event" VALUES(53,'2026-03-16 09:00:00.301000','code created','coding.code',11,NULL,'{"id": 11, "parent": null, "name": "What stands in the way", "definition": "Why something seen was not tried, or not kept.", "colour": 10, "order": 0, "created_at": "2026-03-16T09:00:00.300000+00:00"}',1,1);
INSERT INTO "study_event" VALUES(54,'2026-03-16 09:00:00.303000','code created','coding.code',12,NULL,'{"id": 12, "parent": 11, "name": "Rules and approval", "definition": "Standards, governance, liability, committees. Also where the rule is thought right.", "colour": 11, "order": 0, "created_at": "2026-03-16T09:00:00.302000+00:00"}',1,1);
INSERT INTO "study_event" VALUES(55,'2026-03-16 09:00:00.305000','code created','coding.code',13,NULL,'{"id": 13, "parent": 11, "name": "Doubt about the source", "definition": "An idea weighs less, or is hidden, because of the country it comes from.", "colour": 0, "order": 0, "created_at": "2026-03-16T09:00:00.304000+00:00"}',1,1);
INSERT INTO "study_event" VALUES(56,'2026-03-16 09:00:00.307000','code created','coding.code',14,NULL,'{"id": 14, "parent": 11, "name": "No time or money", "definition": "Posts, hours, budgets.", "colour": 1, "order": 0, "created_at": "2026-03-16T09:00:00.306000+00:00"}',1,1);
INSERT INTO "study_event" VALUES(57,'2026-03-16 09:00:00.309000','code created','coding.code',15,NULL,'{"id": 15, "parent": 11, "name": "Does not fit here", "definition": "Reasons in patients, buildings, contracts or risks why it would not work at home.", "colour": 2, "order": 0, "created_at": "2026-03-16T09:00:00.308000+00:00"}',1,1);
INSERT INTO "study_event" VALUES(58,'2026-03-16 09:00:00.311000','code created','coding.code',16,NULL,'{"id": 16, "parent": null, "name": "What lets it come home", "definition": "What helped, or would help, something seen to be used.", "colour": 3, "order": 0, "created_at": "2026-03-16T09:00:00.310000+00:00"}',1,1);
INSERT INTO "study_event" VALUES(59,'2026-03-16 09:00:00.313000','code created','coding.code',17,NULL,'{"id": 17, "parent": 16, "name": "Tried at home", "definition": "Any use at home, from a kitchen table to all sites, with what came of it.", "colour": 4, "order": 0, "created_at": "2026-03-16T09:00:00.312000+00:00"}',1,1);
INSERT INTO "study_event" VALUES(60,'2026-03-16 09:00:00.315000','code created','coding.code',18,NULL,'{"id": 18, "parent": 16, "name": "A backer", "definition": "Somebody with standing who takes the idea on; also the lack or loss of one.", "colour": 5, "order": 0, "created_at": "2026-03-16T09:00:00.314000+00:00"}',1,1);
INSERT INTO "study_event" VALUES(61,'2026-03-16 09:00:00.317000','code created','coding.code',19,NULL,'{"id": 19, "parent": 16, "name": "Partner in the lead", "definition": "People of the partner teach, correct, sign or own what comes home.", "colour": 6, "order": 0, "created_at": "2026-03-16T09:00:00.316000+00:00"}',1,1);
INSERT INTO "study_event" VALUES(62,'2026-03-16 09:00:00.319000','code created','coding.code',20,NULL,'{"id": 20, "parent": 16, "name": "Purpose named beforehand", "definition": "Learning as a stated purpose, with a question or a receiver; also its absence from the plan.", "colour": 7, "order": 0, "created_at": "2026-03-16T09:00:00.318000+00:00"}',1,1);
INSERT INTO "study_event" VALUES(63,'2026-03-16 09:00:00.320000','coder entered','coding.coder',1,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(64,'2026-03-16 09:00:00.501000','codings imported','coding.coder',1,NULL,'{"rows": 180, "text_matches": 180, "new": 180, "new_codes": 0}',1,1);
INSERT INTO "study_event" VALUES(65,'2026-03-16 09:00:00.502000','coder entered','coding.coder',2,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(66,'2026-03-16 09:00:00.679000','codings imported','coding.coder',2,NULL,'{"rows": 176, "text_matches": 176, "new": 176, "new_codes": 0}',1,1);
INSERT INTO "study_event" VALUES(67,'2026-03-16 09:00:00.680000','theme created','coding.theme',1,NULL,'{"id": 1, "name": "Scarcity teaches method", "description": "What impressed people was seldom a thing. It was a way to work that everybody could see and that needed few people and little money.", "codes": [2, 3, 4, 5]}',1,1);
INSERT INTO "study_event" VALUES(68,'2026-03-16 09:00:00.681000','theme created','coding.theme',2,NULL,'{"id": 2, "name": "Learning stays with the person", "description": "People changed how they work and told nobody, because nobody had asked and no meeting was the right one.", "codes": [7, 8, 9, 10]}',1,1);
INSERT INTO "study_event" VALUES(69,'2026-03-16 09:00:00.682000','theme created','coding.theme',3,NULL,'{"id": 3, "name": "The source is weighed, not the idea", "description": "Approval is slow for any idea. For these the country of origin was one question more, put by others or in advance by the person.", "codes": [12, 13, 15]}',1,1);
INSERT INTO "study_event" VALUES(70,'2026-03-16 09:00:00.683000','theme created','coding.theme',4,NULL,'{"id": 4, "name": "An idea needs a host", "description": "What came home had somebody to receive it: a question asked beforehand, a backer, hours, and partners who came to teach it.", "codes": [14, 17, 18, 19, 20]}',1,1);
INSERT INTO "study_event" VALUES(71,'2026-03-16 09:00:00.696000','papers imported','',NULL,NULL,'{"format": "RIS", "added": 12, "already_there": 0, "broken": 0}',1,1);
INSERT INTO "study_event" VALUES(72,'2026-03-16 09:00:00.698000','joint display built','findings.jointdisplay',1,NULL,'{"items": [7], "themes": [1, 2, 3, 4], "codes": [], "groups": 3}',1,1);
INSERT INTO "study_event" VALUES(73,'2026-03-16 09:00:00.699000','cell marked','findings.cell',1,NULL,'{"display": 1, "row": 1, "group": "disagree", "mark": "diverge", "evidence": "841225b8acfdb3016cb81d0933979b8eaf4b6fa2861bf5175ae23053aa3c385a"}',1,1);
INSERT INTO "study_event" VALUES(74,'2026-03-16 09:00:00.700000','cell marked','findings.cell',2,NULL,'{"display": 1, "row": 1, "group": "neutral", "mark": "complement", "evidence": "fdce9f1c0129e3924a07260da95753f51c7802508b6a6e12d960d5bc0f5123c3"}',1,1);
INSERT INTO "study_event" VALUES(75,'2026-03-16 09:00:00.701000','cell marked','findings.cell',3,NULL,'{"display": 1, "row": 1, "group": "agree", "mark": "converge", "evidence": "acb2c699df01ca4e426c614598ee34e336c07a80b0f4885b695dc6c156b52baf"}',1,1);
INSERT INTO "study_event" VALUES(76,'2026-03-16 09:00:00.702000','cell marked','findings.cell',4,NULL,'{"display": 1, "row": 2, "group": "disagree", "mark": "converge", "evidence": "4771c0c35b91df4d7b8c30c88bd5fbf65fe73d49e1a5fdf6ea71b7505832ed51"}',1,1);
INSERT INTO "study_event" VALUES(77,'2026-03-16 09:00:00.703000','cell marked','findings.cell',5,NULL,'{"display": 1, "row": 2, "group": "neutral", "mark": "converge", "evidence": "af1191f27a599b48e2de5ae3daca5a8b8664e650a9a3b3dd493e056995532ad4"}',1,1);
INSERT INTO "study_event" VALUES(78,'2026-03-16 09:00:00.704000','cell marked','findings.cell',6,NULL,'{"display": 1, "row": 2, "group": "agree", "mark": "diverge", "evidence": "118ef87c5b65a3f0b952c13697e55a9a76a6290c4853ae54fe1b2e67bd069ffc"}',1,1);
INSERT INTO "study_event" VALUES(79,'2026-03-16 09:00:00.705000','cell marked','findings.cell',7,NULL,'{"display": 1, "row": 3, "group": "disagree", "mark": "complement", "evidence": "1629d2d23326980732556b9312fb9eec7254ec0b86038b4f8f936ba174f115b6"}',1,1);
INSERT INTO "study_event" VALUES(80,'2026-03-16 09:00:00.706000','cell marked','findings.cell',8,NULL,'{"display": 1, "row": 3, "group": "neutral", "mark": "complement", "evidence": "1f1460207ed9ac54f4d9bc00a2bf86be23aae0c0350f2fbc1660ec3450aaeec1"}',1,1);
INSERT INTO "study_event" VALUES(81,'2026-03-16 09:00:00.707000','cell marked','findings.cell',9,NULL,'{"display": 1, "row": 3, "group": "agree", "mark": "complement", "evidence": "48bc4f11bc8bf4f21a887dcaafe2ed47dfdb533bd8b9ed0291e330b77d13c8a9"}',1,1);
INSERT INTO "study_event" VALUES(82,'2026-03-16 09:00:00.708000','cell marked','findings.cell',10,NULL,'{"display": 1, "row": 4, "group": "disagree", "mark": "silent", "evidence": "f7046d8a528edbf48a3beabf665c5c53e4060acd7bd9f4142e963fe08f816040"}',1,1);
INSERT INTO "study_event" VALUES(83,'2026-03-16 09:00:00.709000','cell marked','findings.cell',11,NULL,'{"display": 1, "row": 4, "group": "neutral", "mark": "complement", "evidence": "e6cddcc4e2c2d1d00973c7bc2cf39bea8b0729b6fc707dd5cb00d4617888416f"}',1,1);
INSERT INTO "study_event" VALUES(84,'2026-03-16 09:00:00.710000','cell marked','findings.cell',12,NULL,'{"display": 1, "row": 4, "group": "agree", "mark": "converge", "evidence": "9fb8c0b99da003eeaa4c1143a55d22ea2d4592e5bee3e31f3299c134103ef38e"}',1,1);
INSERT INTO "study_event" VALUES(85,'2026-03-16 09:00:00.711000','finding written','findings.finding',1,NULL,'{"items": [10, 12], "codings": [16, 91, 118], "displays": [1]}',1,1);
INSERT INTO "study_event" VALUES(86,'2026-03-16 09:00:00.712000','finding written','findings.finding',2,NULL,'{"items": [7, 12], "codings": [220, 95, 165], "displays": [1]}',1,1);
INSERT INTO "study_event" VALUES(87,'2026-03-16 09:00:00.713000','finding written','findings.finding',3,NULL,'{"items": [13], "codings": [127, 234, 244], "displays": [1]}',1,1);
INSERT INTO "study_event" VALUES(88,'2026-03-16 09:00:00.714000','text kept for the figure check','findings.kepttext',1,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(89,'2026-03-16 09:00:00.716000','innovation added','innovations.innovation',1,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(90,'2026-03-16 09:00:00.718000','stage reached','innovations.stage',1,NULL,'{"innovation": 1, "stage": "observed", "reached_on": "2022-05-16", "reason": ""}',1,1);
INSERT INTO "study_event" VALUES(91,'2026-03-16 09:00:00.720000','stage reached','innovations.stage',2,NULL,'{"innovation": 1, "stage": "described", "reached_on": "2025-04-07", "reason": ""}',1,1);
INSERT INTO "study_event" VALUES(92,'2026-03-16 09:00:00.722000','stage reached','innovations.stage',3,NULL,'{"innovation": 1, "stage": "sponsored", "reached_on": "2025-04-07", "reason": ""}',1,1);
INSERT INTO "study_event" VALUES(93,'2026-03-16 09:00:00.724000','stage reached','innovations.stage',4,NULL,'{"innovation": 1, "stage": "approved", "reached_on": "2025-06-18", "reason": ""}',1,1);
INSERT INTO "study_event" VALUES(94,'2026-03-16 09:00:00.726000','stage reached','innovations.stage',5,NULL,'{"innovation": 1, "stage": "piloted", "reached_on": "2025-07-07", "reason": ""}',1,1);
INSERT INTO "study_event" VALUES(95,'2026-03-16 09:00:00.728000','stage reached','innovations.stage',6,NULL,'{"innovation": 1, "stage": "adopted", "reached_on": "2025-10-06", "reason": ""}',1,1);
INSERT INTO "study_event" VALUES(96,'2026-03-16 09:00:00.730000','evidence added','innovations.evidence',1,NULL,'{"innovation": 1, "answer": 97}',1,1);
INSERT INTO "study_event" VALUES(97,'2026-03-16 09:00:00.732000','evidence added','innovations.evidence',2,NULL,'{"innovation": 1, "coding": 214}',1,1);
INSERT INTO "study_event" VALUES(98,'2026-03-16 09:00:00.734000','evidence added','innovations.evidence',3,NULL,'{"innovation": 1, "coding": 35}',1,1);
INSERT INTO "study_event" VALUES(99,'2026-03-16 09:00:00.736000','evidence added','innovations.evidence',4,NULL,'{"innovation": 1, "paper": 3}',1,1);
INSERT INTO "study_event" VALUES(100,'2026-03-16 09:00:00.738000','innovation added','innovations.innovation',2,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(101,'2026-03-16 09:00:00.740000','stage reached','innovations.stage',7,NULL,'{"innovation": 2, "stage": "observed", "reached_on": "2023-03-13", "reason": ""}',1,1);
INSERT INTO "study_event" VALUES(102,'2026-03-16 09:00:00.742000','stage reached','innovations.stage',8,NULL,'{"innovation": 2, "stage": "described", "reached_on": "2023-04-24", "reason": ""}',1,1);
INSERT INTO "study_event" VALUES(103,'2026-03-16 09:00:00.744000','stage reached','innovations.stage',9,NULL,'{"innovation": 2, "stage": "screened", "reached_on": "2023-05-08", "reason": ""}',1,1);
INSERT INTO "study_event" VALUES(104,'2026-03-16 09:00:00.746000','stage reached','innovations.stage',10,NULL,'{"innovation": 2, "stage": "sponsored", "reached_on": "2023-06-12", "reason": ""}',1,1);
INSERT INTO "study_event" VALUES(105,'2026-03-16 09:00:00.748000','stage reached','innovations.stage',11,NULL,'{"innovation": 2, "stage": "planned", "reached_on": "2023-07-03", "reason": ""}',1,1);
INSERT INTO "study_event" VALUES(106,'2026-03-16 09:00:00.750000','stage reached','innovations.stage',12,NULL,'{"innovation": 2, "stage": "approved", "reached_on": "2023-11-20", "reason": ""}',1,1);
INSERT INTO "study_event" VALUES(107,'2026-03-16 09:00:00.752000','stage reached','innovations.stage',13,NULL,'{"innovation": 2, "stage": "piloted", "reached_on": "2024-01-15", "reason": ""}',1,1);
INSERT INTO "study_event" VALUES(108,'2026-03-16 09:00:00.754000','stage reached','innovations.stage',14,NULL,'{"innovation": 2, "stage": "evaluated", "reached_on": "2024-09-16", "reason": ""}',1,1);
INSERT INTO "study_event" VALUES(109,'2026-03-16 09:00:00.756000','stage reached','innovations.stage',15,NULL,'{"innovation": 2, "stage": "adopted", "reached_on": "2024-11-04", "reason": ""}',1,1);
INSERT INTO "study_event" VALUES(110,'2026-03-16 09:00:00.758000','stage reached','innovations.stage',16,NULL,'{"innovation": 2, "stage": "spread", "reached_on": "2025-09-01", "reason": ""}',1,1);
INSERT INTO "study_event" VALUES(111,'2026-03-16 09:00:00.760000','evidence added','innovations.evidence',5,NULL,'{"innovation": 2, "answer": 231}',1,1);
INSERT INTO "study_event" VALUES(112,'2026-03-16 09:00:00.762000','evidence added','innovations.evidence',6,NULL,'{"innovation": 2, "coding": 101}',1,1);
INSERT INTO "study_event" VALUES(113,'2026-03-16 09:00:00.764000','evidence added','innovations.evidence',7,NULL,'{"innovation": 2, "coding": 103}',1,1);
INSERT INTO "study_event" VALUES(114,'2026-03-16 09:00:00.766000','evidence added','innovations.evidence',8,NULL,'{"innovation": 2, "paper": 6}',1,1);
INSERT INTO "study_event" VALUES(115,'2026-03-16 09:00:00.768000','evidence added','innovations.evidence',9,NULL,'{"innovation": 2}',1,1);
INSERT INTO "study_event" VALUES(116,'2026-03-16 09:00:00.770000','innovation added','innovations.innovation',3,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(117,'2026-03-16 09:00:00.772000','stage reached','innovations.stage',17,NULL,'{"innovation": 3, "stage": "observed", "reached_on": "2024-02-06", "reason": ""}',1,1);
INSERT INTO "study_event" VALUES(118,'2026-03-16 09:00:00.774000','stage reached','innovations.stage',18,NULL,'{"innovation": 3, "stage": "described", "reached_on": "2024-03-05", "reason": ""}',1,1);
INSERT INTO "study_event" VALUES(119,'2026-03-16 09:00:00.776000','stage reached','innovations.stage',19,NULL,'{"innovation": 3, "stage": "piloted", "reached_on": "2024-09-02", "reason": ""}',1,1);
INSERT INTO "study_event" VALUES(120,'2026-03-16 09:00:00.778000','stage reached','innovations.stage',20,NULL,'{"innovation": 3, "stage": "evaluated", "reached_on": "2025-02-10", "reason": ""}',1,1);
INSERT INTO "study_event" VALUES(121,'2026-03-16 09:00:00.780000','evidence added','innovations.evidence',10,NULL,'{"innovation": 3, "answer": 449}',1,1);
INSERT INTO "study_event" VALUES(122,'2026-03-16 09:00:00.782000','evidence added','innovations.evidence',11,NULL,'{"innovation": 3, "coding": 166}',1,1);
INSERT INTO "study_event" VALUES(123,'2026-03-16 09:00:00.784000','evidence added','innovations.evidence',12,NULL,'{"innovation": 3, "coding": 169}',1,1);
INSERT INTO "study_event" VALUES(124,'2026-03-16 09:00:00.786000','evidence added','innovations.evidence',13,NULL,'{"innovation": 3, "paper": 8}',1,1);
INSERT INTO "study_event" VALUES(125,'2026-03-16 09:00:00.788000','innovation added','innovations.innovation',4,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(126,'2026-03-16 09:00:00.790000','stage reached','innovations.stage',21,NULL,'{"innovation": 4, "stage": "observed", "reached_on": "2024-01-29", "reason": ""}',1,1);
INSERT INTO "study_event" VALUES(127,'2026-03-16 09:00:00.792000','stage reached','innovations.stage',22,NULL,'{"innovation": 4, "stage": "described", "reached_on": "2024-09-12", "reason": ""}',1,1);
INSERT INTO "study_event" VALUES(128,'2026-03-16 09:00:00.794000','stage reached','innovations.stage',23,NULL,'{"innovation": 4, "stage": "sponsored", "reached_on": "2024-10-01", "reason": ""}',1,1);
INSERT INTO "study_event" VALUES(129,'2026-03-16 09:00:00.796000','stage reached','innovations.stage',24,NULL,'{"innovation": 4, "stage": "approved", "reached_on": "2025-01-20", "reason": ""}',1,1);
INSERT INTO "study_event" VALUES(130,'2026-03-16 09:00:00.798000','stage reached','innovations.stage',25,NULL,'{"innovation": 4, "stage": "piloted", "reached_on": "2025-02-03", "reason": ""}',1,1);
INSERT INTO "study_event" VALUES(131,'2026-03-16 09:00:00.800000','evidence added','innovations.evidence',14,NULL,'{"innovation": 4, "answer": 55}',1,1);
INSERT INTO "study_event" VALUES(132,'2026-03-16 09:00:00.802000','evidence added','innovations.evidence',15,NULL,'{"innovation": 4, "coding": 17}',1,1);
INSERT INTO "study_event" VALUES(133,'2026-03-16 09:00:00.804000','evidence added','innovations.evidence',16,NULL,'{"innovation": 4, "coding": 23}',1,1);
INSERT INTO "study_event" VALUES(134,'2026-03-16 09:00:00.806000','innovation added','innovations.innovation',5,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(135,'2026-03-16 09:00:00.808000','stage reached','innovations.stage',26,NULL,'{"innovation": 5, "stage": "observed", "reached_on": "2024-06-17", "reason": ""}',1,1);
INSERT INTO "study_event" VALUES(136,'2026-03-16 09:00:00.810000','stage reached','innovations.stage',27,NULL,'{"innovation": 5, "stage": "described", "reached_on": "2024-07-11", "reason": ""}',1,1);
INSERT INTO "study_event" VALUES(137,'2026-03-16 09:00:00.812000','stage reached','innovations.stage',28,NULL,'{"innovation": 5, "stage": "sponsored", "reached_on": "2025-10-13", "reason": ""}',1,1);
INSERT INTO "study_event" VALUES(138,'2026-03-16 09:00:00.814000','stage reached','innovations.stage',29,NULL,'{"innovation": 5, "stage": "planned", "reached_on": "2026-01-26", "reason": ""}',1,1);
INSERT INTO "study_event" VALUES(139,'2026-03-16 09:00:00.816000','evidence added','innovations.evidence',17,NULL,'{"innovation": 5, "answer": 25}',1,1);
INSERT INTO "study_event" VALUES(140,'2026-03-16 09:00:00.818000','evidence added','innovations.evidence',18,NULL,'{"innovation": 5, "coding": 1}',1,1);
INSERT INTO "study_event" VALUES(141,'2026-03-16 09:00:00.820000','evidence added','innovations.evidence',19,NULL,'{"innovation": 5, "coding": 12}',1,1);
INSERT INTO "study_event" VALUES(142,'2026-03-16 09:00:00.822000','evidence added','innovations.evidence',20,NULL,'{"innovation": 5, "paper": 2}',1,1);
INSERT INTO "study_event" VALUES(143,'2026-03-16 09:00:00.824000','innovation added','innovations.innovation',6,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(144,'2026-03-16 09:00:00.826000','stage reached','innovations.stage',30,NULL,'{"innovation": 6, "stage": "observed", "reached_on": "2025-05-14", "reason": ""}',1,1);
INSERT INTO "study_event" VALUES(145,'2026-03-16 09:00:00.828000','stage reached','innovations.stage',31,NULL,'{"innovation": 6, "stage": "described", "reached_on": "2025-07-02", "reason": ""}',1,1);
INSERT INTO "study_event" VALUES(146,'2026-03-16 09:00:00.830000','stage reached','innovations.stage',32,NULL,'{"innovation": 6, "stage": "screened", "reached_on": "2025-09-03", "reason": ""}',1,1);
INSERT INTO "study_event" VALUES(147,'2026-03-16 09:00:00.832000','stage reached','innovations.stage',33,NULL,'{"innovation": 6, "stage": "sponsored", "reached_on": "2026-02-04", "reason": ""}',1,1);
INSERT INTO "study_event" VALUES(148,'2026-03-16 09:00:00.834000','evidence added','innovations.evidence',21,NULL,'{"innovation": 6, "answer": 313}',1,1);
INSERT INTO "study_event" VALUES(149,'2026-03-16 09:00:00.836000','evidence added','innovations.evidence',22,NULL,'{"innovation": 6, "coding": 121}',1,1);
INSERT INTO "study_event" VALUES(150,'2026-03-16 09:00:00.838000','evidence added','innovations.evidence',23,NULL,'{"innovation": 6, "coding": 126}',1,1);
INSERT INTO "study_event" VALUES(151,'2026-03-16 09:00:00.840000','innovation added','innovations.innovation',7,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(152,'2026-03-16 09:00:00.842000','stage reached','innovations.stage',34,NULL,'{"innovation": 7, "stage": "observed", "reached_on": "2023-11-06", "reason": ""}',1,1);
INSERT INTO "study_event" VALUES(153,'2026-03-16 09:00:00.844000','stage reached','innovations.stage',35,NULL,'{"innovation": 7, "stage": "described", "reached_on": "2024-10-14", "reason": ""}',1,1);
INSERT INTO "study_event" VALUES(154,'2026-03-16 09:00:00.846000','stage reached','innovations.stage',36,NULL,'{"innovation": 7, "stage": "screened", "reached_on": "2024-11-25", "reason": ""}',1,1);
INSERT INTO "study_event" VALUES(155,'2026-03-16 09:00:00.848000','stage reached','innovations.stage',37,NULL,'{"innovation": 7, "stage": "rejected", "reached_on": "2024-12-09", "reason": "other"}',1,1);
INSERT INTO "study_event" VALUES(156,'2026-03-16 09:00:00.850000','evidence added','innovations.evidence',24,NULL,'{"innovation": 7, "answer": 165}',1,1);
INSERT INTO "study_event" VALUES(157,'2026-03-16 09:00:00.852000','evidence added','innovations.evidence',25,NULL,'{"innovation": 7, "coding": 63}',1,1);
INSERT INTO "study_event" VALUES(158,'2026-03-16 09:00:00.854000','evidence added','innovations.evidence',26,NULL,'{"innovation": 7, "coding": 67}',1,1);
INSERT INTO "study_event" VALUES(159,'2026-03-16 09:00:00.856000','innovation added','innovations.innovation',8,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(160,'2026-03-16 09:00:00.858000','stage reached','innovations.stage',38,NULL,'{"innovation": 8, "stage": "observed", "reached_on": "2023-02-20", "reason": ""}',1,1);
INSERT INTO "study_event" VALUES(161,'2026-03-16 09:00:00.860000','stage reached','innovations.stage',39,NULL,'{"innovation": 8, "stage": "described", "reached_on": "2023-04-17", "reason": ""}',1,1);
INSERT INTO "study_event" VALUES(162,'2026-03-16 09:00:00.862000','stage reached','innovations.stage',40,NULL,'{"innovation": 8, "stage": "sponsored", "reached_on": "2023-06-05", "reason": ""}',1,1);
INSERT INTO "study_event" VALUES(163,'2026-03-16 09:00:00.864000','stage reached','innovations.stage',41,NULL,'{"innovation": 8, "stage": "planned", "reached_on": "2024-03-18", "reason": ""}',1,1);
INSERT INTO "study_event" VALUES(164,'2026-03-16 09:00:00.866000','stage reached','innovations.stage',42,NULL,'{"innovation": 8, "stage": "parked", "reached_on": "2024-11-11", "reason": "turnover"}',1,1);
INSERT INTO "study_event" VALUES(165,'2026-03-16 09:00:00.868000','evidence added','innovations.evidence',27,NULL,'{"innovation": 8, "answer": 420}',1,1);
INSERT INTO "study_event" VALUES(166,'2026-03-16 09:00:00.870000','evidence added','innovations.evidence',28,NULL,'{"innovation": 8, "coding": 150}',1,1);
INSERT INTO "study_event" VALUES(167,'2026-03-16 09:00:00.872000','evidence added','innovations.evidence',29,NULL,'{"innovation": 8, "coding": 157}',1,1);
INSERT INTO "study_event" VALUES(168,'2026-03-16 09:00:00.874000','evidence added','innovations.evidence',30,NULL,'{"innovation": 8, "paper": 10}',1,1);
INSERT INTO "study_event" VALUES(169,'2026-03-16 09:00:00.876000','innovation added','innovations.innovation',9,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(170,'2026-03-16 09:00:00.878000','stage reached','innovations.stage',43,NULL,'{"innovation": 9, "stage": "observed", "reached_on": "2025-03-10", "reason": ""}',1,1);
INSERT INTO "study_event" VALUES(171,'2026-03-16 09:00:00.880000','stage reached','innovations.stage',44,NULL,'{"innovation": 9, "stage": "described", "reached_on": "2025-11-03", "reason": ""}',1,1);
INSERT INTO "study_event" VALUES(172,'2026-03-16 09:00:00.882000','stage reached','innovations.stage',45,NULL,'{"innovation": 9, "stage": "screened", "reached_on": "2026-04-27", "reason": ""}',1,1);
INSERT INTO "study_event" VALUES(173,'2026-03-16 09:00:00.884000','evidence added','innovations.evidence',31,NULL,'{"innovation": 9, "answer": 150}',1,1);
INSERT INTO "study_event" VALUES(174,'2026-03-16 09:00:00.886000','evidence added','innovations.evidence',32,NULL,'{"innovation": 9, "paper": 5}',1,1);
INSERT INTO "study_event" VALUES(175,'2026-03-16 09:00:00.888000','innovation added','innovations.innovation',10,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(176,'2026-03-16 09:00:00.890000','stage reached','innovations.stage',46,NULL,'{"innovation": 10, "stage": "observed", "reached_on": "2025-08-18", "reason": ""}',1,1);
INSERT INTO "study_event" VALUES(177,'2026-03-16 09:00:00.892000','evidence added','innovations.evidence',33,NULL,'{"innovation": 10, "answer": 10}',1,1);
INSERT INTO "study_event" VALUES(178,'2026-03-16 09:00:00.906000','member invited','study.memberinvitation',1,NULL,'{"role": "researcher"}',1,1);
INSERT INTO "study_event" VALUES(179,'2026-03-16 09:00:00.910000','member added','study.membership',2,NULL,'{"account": 2, "role": "researcher"}',2,1);
INSERT INTO "study_event" VALUES(180,'2026-03-16 09:00:00.919000','member invited','study.memberinvitation',2,NULL,'{"role": "coder"}',1,1);
INSERT INTO "study_event" VALUES(181,'2026-03-16 09:00:00.923000','member added','study.membership',3,NULL,'{"account": 3, "role": "coder"}',3,1);
INSERT INTO "study_event" VALUES(182,'2026-03-16 09:00:00.932000','member invited','study.memberinvitation',3,NULL,'{"role": "transcriber"}',1,1);
INSERT INTO "study_event" VALUES(183,'2026-03-16 09:00:00.936000','member added','study.membership',4,NULL,'{"account": 4, "role": "transcriber"}',4,1);
INSERT INTO "study_event" VALUES(184,'2026-03-16 09:00:00.945000','member invited','study.memberinvitation',4,NULL,'{"role": "viewer"}',1,1);
INSERT INTO "study_event" VALUES(185,'2026-03-16 09:00:00.949000','member added','study.membership',5,NULL,'{"account": 5, "role": "viewer"}',5,1);
INSERT INTO "study_event" VALUES(186,'2026-03-16 09:00:00.959000','questionnaire created','survey.questionnaire',2,NULL,'{"n_items": 17, "frame": 1, "partial_at": 0.5, "complete_at": 0.8}',1,1);
INSERT INTO "study_event" VALUES(187,'2026-03-16 09:00:00.962000','questionnaire opened','survey.questionnaire',2,NULL,'{"partial_at": 0.5, "complete_at": 0.8}',1,1);
INSERT INTO "study_event" VALUES(188,'2026-03-16 09:00:00.965000','people invited','survey.questionnaire',2,NULL,'{"people": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114]}',1,1);
INSERT INTO "study_event" VALUES(189,'2026-03-16 09:00:00.969000','invitation opened','survey.invitation',115,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(190,'2026-03-16 09:00:00.974000','response received','survey.response',35,NULL,'{"status": "break-off", "n_shown": 12, "n_answered": 1, "source": "link"}',1,1);
INSERT INTO "study_event" VALUES(191,'2026-03-16 09:00:00.979000','file uploaded','study.upload',1,NULL,'{"purpose": "references", "sha256": "e49cd8e7e25249805282ae11aacfc8f75362d2a6a6bb939f3933d8be791bbdbe"}',1,1);
INSERT INTO "study_event" VALUES(192,'2026-03-16 09:00:00.983000','papers imported','',NULL,NULL,'{"format": "RIS", "added": 2, "already_there": 1, "broken": 0}',1,1);
INSERT INTO "study_event" VALUES(193,'2026-03-16 09:00:00.986000','uploaded file discarded','study.upload',1,'{"sha256": "e49cd8e7e25249805282ae11aacfc8f75362d2a6a6bb939f3933d8be791bbdbe"}',NULL,1,1);
INSERT INTO "study_event" VALUES(194,'2026-03-16 09:00:00.989000','duplicates looked for','',NULL,NULL,'{"certain": 0, "to_review": 2}',1,1);
INSERT INTO "study_event" VALUES(195,'2026-03-16 09:00:00.996000','papers kept apart','library.duplicatepair',3,NULL,'{"papers": [4, 5]}',1,1);
INSERT INTO "study_event" VALUES(196,'2026-03-16 09:00:01','papers merged','library.paper',6,NULL,'{"gone": 7, "merge": 1}',1,1);
INSERT INTO "study_event" VALUES(197,'2026-03-16 09:00:01.003000','merge undone','library.paper',6,NULL,'{"back": 7, "merge": 1}',1,1);
INSERT INTO "study_event" VALUES(198,'2026-03-16 09:00:01.006000','mark changed','library.mark',1,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(199,'2026-03-16 09:00:01.009000','mark changed','library.mark',2,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(200,'2026-03-16 09:00:01.012000','mark changed','library.mark',3,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(201,'2026-03-16 09:00:01.015000','mark changed','library.mark',4,NULL,NULL,2,1);
INSERT INTO "study_event" VALUES(202,'2026-03-16 09:00:01.018000','mark changed','library.mark',5,NULL,NULL,2,1);
INSERT INTO "study_event" VALUES(203,'2026-03-16 09:00:01.021000','mark changed','library.mark',6,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(204,'2026-03-16 09:00:01.025000','mark changed','library.mark',7,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(205,'2026-03-16 09:00:01.028000','folder made','library.folder',1,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(206,'2026-03-16 09:00:01.030000','folder filled','library.folder',1,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(207,'2026-03-16 09:00:01.032000','folder filled','library.folder',1,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(208,'2026-03-16 09:00:01.034000','folder changed','library.folder',1,'{"visibility": "private"}','{"visibility": "private"}',1,1);
INSERT INTO "study_event" VALUES(209,'2026-03-16 09:00:01.037000','folder made','library.folder',2,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(210,'2026-03-16 09:00:01.039000','folder filled','library.folder',2,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(211,'2026-03-16 09:00:01.041000','folder filled','library.folder',2,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(212,'2026-03-16 09:00:01.043000','folder changed','library.folder',2,'{"visibility": "private"}','{"visibility": "study"}',1,1);
INSERT INTO "study_event" VALUES(213,'2026-03-16 09:00:01.046000','folder made','library.folder',3,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(214,'2026-03-16 09:00:01.048000','folder filled','library.folder',3,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(215,'2026-03-16 09:00:01.050000','folder filled','library.folder',3,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(216,'2026-03-16 09:00:01.052000','folder changed','library.folder',3,'{"visibility": "private"}','{"visibility": "link"}',1,1);
INSERT INTO "study_event" VALUES(217,'2026-03-16 09:00:01.054000','label put on paper','library.label',1,NULL,'{"paper": 1}',1,1);
INSERT INTO "study_event" VALUES(218,'2026-03-16 09:00:01.056000','label put on paper','library.label',1,NULL,'{"paper": 2}',1,1);
INSERT INTO "study_event" VALUES(219,'2026-03-16 09:00:01.059000','comment written','library.comment',1,NULL,'{"paper": 1}',1,1);
INSERT INTO "study_event" VALUES(220,'2026-03-16 09:00:01.062000','comment written','library.comment',2,NULL,'{"paper": 1}',2,1);
INSERT INTO "study_event" VALUES(221,'2026-03-16 09:00:01.065000','comment written','library.comment',3,NULL,'{"paper": 1}',2,1);
INSERT INTO "study_event" VALUES(222,'2026-03-16 09:00:01.068000','comment withdrawn','library.comment',3,NULL,NULL,2,1);
INSERT INTO "study_event" VALUES(223,'2026-03-16 09:00:01.075000','search saved','library.savedsearch',1,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(224,'2026-03-16 09:00:01.078000','interest created','library.interest',1,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(225,'2026-03-16 09:00:01.081000','interest created','library.interest',2,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(226,'2026-03-16 09:00:01.083000','interest changed','library.interest',1,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(227,'2026-03-16 09:00:01.084000','interest changed','library.interest',2,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(228,'2026-03-16 09:00:01.095000','learning cycle begun','library.learningcycle',1,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(229,'2026-03-16 09:00:01.098000','learning cycle begun','library.learningcycle',2,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(230,'2026-03-16 09:00:01.101000','learning cycle begun','library.learningcycle',3,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(231,'2026-03-16 09:00:01.104000','learning cycle written','library.learningcycle',1,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(232,'2026-03-16 09:00:01.107000','learning cycle written','library.learningcycle',2,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(233,'2026-03-16 09:00:01.110000','learning cycle written','library.learningcycle',3,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(234,'2026-03-16 09:00:01.113000','learning cycle completed','library.learningcycle',1,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(235,'2026-03-16 09:00:01.116000','learning cycle completed','library.learningcycle',2,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(236,'2026-03-16 09:00:01.118000','learning cycle withdrawn','library.learningcycle',2,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(237,'2026-03-16 09:00:01.121000','folder filled','library.folder',2,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(238,'2026-03-16 09:00:01.123000','folder filled','library.folder',2,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(239,'2026-03-16 09:00:01.125000','folder filled','library.folder',2,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(240,'2026-03-16 09:00:01.127000','folder filled','library.folder',2,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(241,'2026-03-16 09:00:01.130000','review set up','library.review',1,NULL,'{"n_papers": 6, "rule": {"kind": "all", "n_random": 2}}',1,1);
INSERT INTO "study_event" VALUES(242,'2026-03-16 09:00:01.133000','review started','library.review',1,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(243,'2026-03-16 09:00:01.136000','screener joined','library.review',1,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(244,'2026-03-16 09:00:01.141000','paper screened','library.review',1,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(245,'2026-03-16 09:00:01.146000','paper screened','library.review',1,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(246,'2026-03-16 09:00:01.151000','paper screened','library.review',1,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(247,'2026-03-16 09:00:01.156000','paper screened','library.review',1,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(248,'2026-03-16 09:00:01.161000','paper screened','library.review',1,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(249,'2026-03-16 09:00:01.166000','paper screened','library.review',1,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(250,'2026-03-16 09:00:01.169000','screener joined','library.review',1,NULL,NULL,2,1);
INSERT INTO "study_event" VALUES(251,'2026-03-16 09:00:01.174000','paper screened','library.review',1,NULL,NULL,2,1);
INSERT INTO "study_event" VALUES(252,'2026-03-16 09:00:01.179000','paper screened','library.review',1,NULL,NULL,2,1);
INSERT INTO "study_event" VALUES(253,'2026-03-16 09:00:01.184000','paper screened','library.review',1,NULL,NULL,2,1);
INSERT INTO "study_event" VALUES(254,'2026-03-16 09:00:01.189000','paper screened','library.review',1,NULL,NULL,2,1);
INSERT INTO "study_event" VALUES(255,'2026-03-16 09:00:01.194000','paper screened','library.review',1,NULL,NULL,2,1);
INSERT INTO "study_event" VALUES(256,'2026-03-16 09:00:01.199000','paper screened','library.review',1,NULL,NULL,2,1);
INSERT INTO "study_event" VALUES(257,'2026-03-16 09:00:01.202000','review revealed','library.review',1,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(258,'2026-03-16 09:00:01.205000','conflict settled','library.settlement',1,NULL,'{"paper": 2, "verdict": "include"}',1,1);
INSERT INTO "study_event" VALUES(259,'2026-03-16 09:00:01.208000','conflict settled','library.settlement',2,NULL,'{"paper": 3, "verdict": "include"}',1,1);
INSERT INTO "study_event" VALUES(260,'2026-03-16 09:00:01.211000','conflict settled','library.settlement',3,NULL,'{"paper": 4, "verdict": "include"}',1,1);
INSERT INTO "study_event" VALUES(261,'2026-03-16 09:00:01.214000','included papers collected','library.folder',4,NULL,'{"review": 1}',1,1);
INSERT INTO "study_event" VALUES(262,'2026-03-16 09:00:01.217000','review set up','library.review',2,NULL,'{"n_papers": 14, "rule": {"kind": "all", "n_random": 2}}',1,1);
INSERT INTO "study_event" VALUES(263,'2026-03-16 09:00:01.220000','review started','library.review',2,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(264,'2026-03-16 09:00:01.223000','screener joined','library.review',2,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(265,'2026-03-16 09:00:01.228000','paper screened','library.review',2,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(266,'2026-03-16 09:00:01.233000','paper screened','library.review',2,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(267,'2026-03-16 09:00:01.238000','paper screened','library.review',2,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(268,'2026-03-16 09:00:01.243000','paper screened','library.review',2,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(269,'2026-03-16 09:00:01.246000','screener joined','library.review',2,NULL,NULL,2,1);
INSERT INTO "study_event" VALUES(270,'2026-03-16 09:00:01.251000','paper screened','library.review',2,NULL,NULL,2,1);
INSERT INTO "study_event" VALUES(271,'2026-03-16 09:00:01.256000','paper screened','library.review',2,NULL,NULL,2,1);
INSERT INTO "study_event" VALUES(272,'2026-03-16 09:00:01.261000','paper screened','library.review',2,NULL,NULL,2,1);
INSERT INTO "study_event" VALUES(273,'2026-03-16 09:00:01.264000','screening handed on','library.review',2,NULL,'{"seat": 4, "closing": 1}',1,1);
INSERT INTO "study_event" VALUES(274,'2026-03-16 09:00:01.266000','institution set','library.institution',1,NULL,'{"resolver_base": "https://resolver.example.org/openurl", "proxy_prefix": "https://login.proxy.example.org/login?url=", "openathens_organisation": "example.org", "libkey_library": "412"}',1,1);
INSERT INTO "study_event" VALUES(275,'2026-03-16 09:00:01.270000','file uploaded','study.upload',2,NULL,'{"purpose": "holdings", "sha256": "7ee2bb74b282aad5c0e55c0de8d3b782e400608d08db04a0581582b6f5ecd8e3"}',1,1);
INSERT INTO "study_event" VALUES(276,'2026-03-16 09:00:01.275000','full text uploaded','library.fulltext',1,NULL,'{"paper": 1, "sha256": "98dd5e8c6298574211abd1ed240d807b4a2ed60bda27883306bfb7a2b555d838"}',1,1);
INSERT INTO "study_event" VALUES(277,'2026-03-16 09:00:01.280000','full text uploaded','library.fulltext',2,NULL,'{"paper": 2, "sha256": "44a633f695fa17a6467da6b76982fc1972f4b12485079a582b2334640628c6e4"}',1,1);
INSERT INTO "study_event" VALUES(278,'2026-03-16 09:00:01.292000','holdings replaced','library.institution',1,NULL,'{"titles": 2, "wrong": 0, "left_out": 0}',1,1);
INSERT INTO "study_event" VALUES(279,'2026-03-16 09:00:01.293000','uploaded file discarded','study.upload',2,'{"sha256": "7ee2bb74b282aad5c0e55c0de8d3b782e400608d08db04a0581582b6f5ecd8e3"}',NULL,1,1);
INSERT INTO "study_event" VALUES(280,'2026-03-16 09:00:01.300000','full text read','library.fulltext',1,NULL,'{"n_pages": 2}',1,1);
INSERT INTO "study_event" VALUES(281,'2026-03-16 09:00:01.312000','refusal recorded','sample.selection',1,NULL,'{"draw": 1, "in_place": 14}',1,1);
INSERT INTO "study_event" VALUES(282,'2026-03-16 09:00:01.314000','home set','innovations.countingrule',1,NULL,'{"home": 1}',1,1);
INSERT INTO "study_event" VALUES(283,'2026-03-16 09:00:01.317000','transcript revised','interviews.transcript',1,'{"revision": 1, "sha256": "2bf769f9d132c72e8b03e58647f27f9e9774a6db56ab21b76290630290cae900"}','{"revision": 13, "sha256": "5b5a5c49e111f95c17042f63c6f40100971c13d060c8486e5c9ff7b1d3e7ab1e"}',1,1);
INSERT INTO "study_event" VALUES(284,'2026-03-16 09:00:01.318000','codings carried over','interviews.transcript',1,'{"revision": 1}','{"revision": 13, "carried": 30, "changed": 0, "left": []}',1,1);
INSERT INTO "study_event" VALUES(285,'2026-03-16 09:00:01.321000','paper taken as text','interviews.transcript',13,NULL,'{"full_text": 1, "sha256": "f1611b10a26e4883a2f5e7a60e1af2bb01e5906bde15ec30b8483ce064d06774", "n_pages": 2}',1,1);
INSERT INTO "study_event" VALUES(286,'2026-03-16 09:00:01.323000','coder entered','coding.coder',3,NULL,NULL,1,1);
INSERT INTO "study_event" VALUES(287,'2026-03-16 09:00:01.325000','code applied','coding.coding',357,NULL,'{"id": 357, "code": 1, "revision": 14, "coder": 3, "start": 0, "end": 5, "note": "", "created_at": "2026-03-16T09:00:01.324000+00:00"}',1,1);
INSERT INTO "study_event" VALUES(288,'2026-03-16 09:00:01.328000','code applied','coding.coding',358,NULL,'{"id": 358, "code": 1, "revision": 14, "coder": 3, "start": 0, "end": 10, "note": "", "created_at": "2026-03-16T09:00:01.327000+00:00"}',1,1);
INSERT INTO "study_event" VALUES(289,'2026-03-16 09:00:01.330000','coding removed','coding.coding',358,'{"id": 358, "code": 1, "revision": 14, "coder": 3, "start": 0, "end": 10, "note": "", "created_at": "2026-03-16T09:00:01.327000+00:00"}',NULL,1,1);
INSERT INTO "study_event" VALUES(290,'2026-03-16 09:00:01.334000','file uploaded','study.upload',3,NULL,'{"purpose": "register", "sha256": "c35c484131947dcbbb6f855286f9a693c4e0ab4df5edaa5f0225d2c661a64ea7"}',1,1);
INSERT INTO "study_event" VALUES(291,'2026-03-16 09:00:01.337000','provider switched on','library.providerswitch',1,NULL,'{"provider": "unpaywall", "base": "http://127.0.0.1:35019"}',1,1);
INSERT INTO "study_event" VALUES(292,'2026-03-16 09:00:01.348000','provider asked','library.provideranswer',1,NULL,'{"provider": "unpaywall", "status": "found", "paper": 1}',1,1);
INSERT INTO "study_event" VALUES(293,'2026-03-16 09:00:01.356000','provider asked','library.provideranswer',2,NULL,'{"provider": "unpaywall", "status": "unknown", "paper": 2}',1,1);
INSERT INTO "study_event" VALUES(294,'2026-03-16 09:00:01.365000','study created','study.study',2,NULL,'{"slug": "many-papers"}',2,2);
INSERT INTO "study_event" VALUES(295,'2026-03-16 09:00:01.374000','file uploaded','study.upload',4,NULL,'{"purpose": "references", "sha256": "ea7916d585b430bb44187d7513183a5fbbc9f2cb923a76d759f84f391cbb7647"}',2,2);
INSERT INTO "study_event" VALUES(296,'2026-03-16 09:00:01.377000','papers imported','',NULL,NULL,'{"format": "RIS", "added": 1, "already_there": 0, "broken": 0}',2,2);
INSERT INTO "study_event" VALUES(297,'2026-03-16 09:00:01.380000','uploaded file discarded','study.upload',4,'{"sha256": "ea7916d585b430bb44187d7513183a5fbbc9f2cb923a76d759f84f391cbb7647"}',NULL,2,2);
INSERT INTO "study_event" VALUES(298,'2026-03-16 09:00:01.387000','member invited','study.memberinvitation',5,NULL,'{"role": "viewer"}',1,1);
INSERT INTO "study_event" VALUES(299,'2026-03-16 09:00:01.402000','file uploaded','study.upload',5,NULL,'{"purpose": "references", "sha256": "1a21897ca07f481afbe63897021c7cac571ef8280f7194f52a47992a4792ec2e"}',1,1);
INSERT INTO "study_event" VALUES(300,'2026-03-16 09:00:01.416000','file uploaded','study.upload',6,NULL,'{"purpose": "holdings", "sha256": "2af3a7be18795a759b16018ece14b36b90f0b64fdfdfd46e39a736d3bc487938"}',1,1);
INSERT INTO "study_event" VALUES(301,'2026-03-16 09:00:01.430000','file uploaded','study.upload',7,NULL,'{"purpose": "survey responses", "sha256": "bfd870b31fbb608149966e9ade1bb113176057d18b952dcedd39e5f53614b336"}',1,1);
-- account_emailconfirmation
-- account_emailaddress
-- library_mark
INSERT INTO "library_mark" VALUES(1,'like','2026-03-16 09:00:01.005000',1,1);
INSERT INTO "library_mark" VALUES(2,'like','2026-03-16 09:00:01.008000',1,2);
INSERT INTO "library_mark" VALUES(3,'like','2026-03-16 09:00:01.011000',1,3);
INSERT INTO "library_mark" VALUES(4,'like','2026-03-16 09:00:01.014000',2,3);
INSERT INTO "library_mark" VALUES(5,'like','2026-03-16 09:00:01.017000',2,4);
INSERT INTO "library_mark" VALUES(6,'dislike',NULL,1,6);
INSERT INTO "library_mark" VALUES(7,'','2026-03-16 09:00:01.024000',1,7);
-- library_institution
INSERT INTO "library_institution" VALUES(1,'Invented Trust Library','https://resolver.example.org/openurl','https://login.proxy.example.org/login?url=',1,'library@example.org','412','example.org');
-- library_comment
INSERT INTO "library_comment" VALUES(1,'Nobody says how many were asked twice.','2026-03-16 09:00:01.058000',NULL,1,1);
INSERT INTO "library_comment" VALUES(2,'Table 2 does.','2026-03-16 09:00:01.061000',NULL,2,1);
INSERT INTO "library_comment" VALUES(3,'','2026-03-16 09:00:01.064000','2026-03-16 09:00:01.067000',2,1);
-- library_interest_papers
INSERT INTO "library_interest_papers" VALUES(1,1,1);
INSERT INTO "library_interest_papers" VALUES(2,1,2);
INSERT INTO "library_interest_papers" VALUES(3,1,3);
INSERT INTO "library_interest_papers" VALUES(4,1,7);
-- library_label_papers
INSERT INTO "library_label_papers" VALUES(1,1,1);
INSERT INTO "library_label_papers" VALUES(2,1,2);
-- library_learningcycle_papers
INSERT INTO "library_learningcycle_papers" VALUES(1,1,1);
INSERT INTO "library_learningcycle_papers" VALUES(3,3,1);
-- library_merge
INSERT INTO "library_merge" VALUES(1,'{"paper": {"id": 7, "study_id": 1, "title": "Nobody asked: an invented reading of forty travel reports", "kind": "article-journal", "authors": [["Fictondale", "Rosalind"]], "year": 2019, "journal": "Annals of Unwritten Evaluation", "volume": "1", "issue": "4", "pages": "77-88", "publisher": "", "doi": "10.5555/example.0007", "pmid": "", "pmcid": "", "issn": [], "url": "", "language": "", "abstract": [["Background", "Partnerships collect reports from those who travel."], ["Methods", "We read the headings of 40 report forms that never existed."], ["Results", "Three of 40 (7.5%) had a heading for what the traveller had learned."], ["Conclusions", "What is not asked is not written. This abstract is invented."]], "keywords": ["evaluation", "reports"], "notes": [], "extra": {}, "authors_line": "Fictondale, Rosalind", "words": "Nobody asked: an invented reading of forty travel reports\nPartnerships collect reports from those who travel.\nWe read the headings of 40 report forms that never existed.\nThree of 40 (7.5%) had a heading for what the traveller had learned.\nWhat is not asked is not written. This abstract is invented.\nevaluation\nreports", "terms": "nobody asked invented reading forty travel report partnership collect report travel read heading report form never existed heading traveller learned asked written abstract invented evaluation report", "title_key": "c003bfa0370fc347486b192b", "added_at": "2026-03-16T09:00:00.690000+00:00"}, "moved": [], "removed": [{"model": "library.duplicatepair", "values": {"id": 4, "study_id": 1, "one_id": 6, "other_id": 7, "score": 0.8, "reasons": ["title"], "certain": false, "found_at": "2026-03-16T09:00:00.992000+00:00", "apart_at": null}}]}','{"id": 6, "mark_changes": [], "screener_changes": [], "fields": {"extra": {}, "words": "Neighbours at the bedside: invented costs of distance in palliative care\nHome care in the country is mostly driving.\nWe modelled the hours of a made-up night team with and without trained neighbours.\nIn the model 31% of night visits were not needed.\nIt is a model, of a team that does not exist. This abstract is invented.\npalliative care\nvolunteers\nrural health", "keywords": ["palliative care", "volunteers", "rural health"], "terms": "neighbour bedside invented cost distance palliative care home care country mostly driving modelled hour made night team trained neighbour model night visit needed model team exist abstract invented palliative care volunteer rural health"}, "merged": {"extra": {"other title": ["Nobody asked: an invented reading of forty travel reports"], "other volume": ["1"], "other issue": ["4"], "other pages": ["77-88"], "other doi": ["10.5555/example.0007"], "other journal": ["Annals of Unwritten Evaluation"], "other year": ["2019"]}, "words": "Neighbours at the bedside: invented costs of distance in palliative care\nHome care in the country is mostly driving.\nWe modelled the hours of a made-up night team with and without trained neighbours.\nIn the model 31% of night visits were not needed.\nIt is a model, of a team that does not exist. This abstract is invented.\npalliative care\nvolunteers\nrural health\nevaluation\nreports", "keywords": ["palliative care", "volunteers", "rural health", "evaluation", "reports"], "terms": "neighbour bedside invented cost distance palliative care home care country mostly driving modelled hour made night team trained neighbour model night visit needed model team exist abstract invented palliative care volunteer rural health evaluation report"}}','["title"]',0.8,'2026-03-16 09:00:00.998000','2026-03-16 09:00:01.002000',6,1);
-- library_opening
INSERT INTO "library_opening" VALUES(1,'2026-03-16 09:00:01.088000',1,1);
INSERT INTO "library_opening" VALUES(2,'2026-03-16 09:00:01.091000',1,2);
-- library_review
INSERT INTO "library_review" VALUES(1,'Ideas, screened to the end','Which ideas come home?','["Another topic", "Not research"]',2,'{"kind": "all", "n_random": 2}',1,'{"identified": {"Papers of the library": 6}, "removed": {}}','2026-03-16 09:00:01.129000','2026-03-16 09:00:01.132000','2026-03-16 09:00:01.201000',1);
INSERT INTO "library_review" VALUES(2,'Ideas, half screened','Which ideas come home?','["Another topic", "Not research"]',2,'{"kind": "all", "n_random": 2}',1,'{"identified": {"Papers of the library": 14}, "removed": {}}','2026-03-16 09:00:01.216000','2026-03-16 09:00:01.219000',NULL,1);
-- library_review_papers
INSERT INTO "library_review_papers" VALUES(1,1,1);
INSERT INTO "library_review_papers" VALUES(2,1,2);
INSERT INTO "library_review_papers" VALUES(3,1,3);
INSERT INTO "library_review_papers" VALUES(4,1,4);
INSERT INTO "library_review_papers" VALUES(5,1,5);
INSERT INTO "library_review_papers" VALUES(6,1,6);
INSERT INTO "library_review_papers" VALUES(7,2,1);
INSERT INTO "library_review_papers" VALUES(8,2,2);
INSERT INTO "library_review_papers" VALUES(9,2,3);
INSERT INTO "library_review_papers" VALUES(10,2,4);
INSERT INTO "library_review_papers" VALUES(11,2,5);
INSERT INTO "library_review_papers" VALUES(12,2,6);
INSERT INTO "library_review_papers" VALUES(13,2,7);
INSERT INTO "library_review_papers" VALUES(14,2,8);
INSERT INTO "library_review_papers" VALUES(15,2,9);
INSERT INTO "library_review_papers" VALUES(16,2,10);
INSERT INTO "library_review_papers" VALUES(17,2,11);
INSERT INTO "library_review_papers" VALUES(18,2,12);
INSERT INTO "library_review_papers" VALUES(19,2,13);
INSERT INTO "library_review_papers" VALUES(20,2,14);
-- library_searchlog
INSERT INTO "library_searchlog" VALUES(1,'invented drill','{"shelf": "all"}',2,'2026-03-16 09:00:01.070000',1,1);
INSERT INTO "library_searchlog" VALUES(2,'author:Pretendham','{"shelf": "all"}',1,'2026-03-16 09:00:01.072000',5,1);
INSERT INTO "library_searchlog" VALUES(3,'invented','{"shelf": "all"}',1,'2026-03-16 09:00:01.384000',2,2);
-- library_folder
INSERT INTO "library_folder" VALUES(1,'For me','Invented.','private','','2026-03-16 09:00:01.027000',1,1);
INSERT INTO "library_folder" VALUES(2,'For the team','Invented.','study','','2026-03-16 09:00:01.036000',1,1);
INSERT INTO "library_folder" VALUES(3,'For everybody','Invented.','link','5G5Gea7D9vc8V1yZnkCOTjr5kc-K1ofe','2026-03-16 09:00:01.045000',1,1);
INSERT INTO "library_folder" VALUES(4,'Included: Ideas, screened to the end','The papers that “Ideas, screened to the end” included.','study','','2026-03-16 09:00:01.213000',1,1);
-- library_folder_papers
INSERT INTO "library_folder_papers" VALUES(1,1,1);
INSERT INTO "library_folder_papers" VALUES(2,1,2);
INSERT INTO "library_folder_papers" VALUES(3,2,1);
INSERT INTO "library_folder_papers" VALUES(4,2,2);
INSERT INTO "library_folder_papers" VALUES(5,3,1);
INSERT INTO "library_folder_papers" VALUES(6,3,2);
INSERT INTO "library_folder_papers" VALUES(7,2,3);
INSERT INTO "library_folder_papers" VALUES(8,2,4);
INSERT INTO "library_folder_papers" VALUES(9,2,5);
INSERT INTO "library_folder_papers" VALUES(10,2,6);
INSERT INTO "library_folder_papers" VALUES(11,4,1);
INSERT INTO "library_folder_papers" VALUES(12,4,2);
INSERT INTO "library_folder_papers" VALUES(13,4,3);
INSERT INTO "library_folder_papers" VALUES(14,4,4);
INSERT INTO "library_folder_papers" VALUES(15,4,5);
-- library_fulltext
INSERT INTO "library_fulltext" VALUES(1,'paper.pdf','papers/2026/11/paper.pdf','98dd5e8c6298574211abd1ed240d807b4a2ed60bda27883306bfb7a2b555d838',969,'["Ideas that came home", "Page two names a drill"]','2026-03-16 09:00:01.274000',1,1);
INSERT INTO "library_fulltext" VALUES(2,'paper.pdf','papers/2026/11/paper_6acHMNS.pdf','44a633f695fa17a6467da6b76982fc1972f4b12485079a582b2334640628c6e4',25,'[]','2026-03-16 09:00:01.279000',2,1);
-- library_interest
INSERT INTO "library_interest" VALUES(1,'Ideas that travel','2026-03-16 09:00:01.077000',1,1);
INSERT INTO "library_interest" VALUES(2,'Nothing yet','2026-03-16 09:00:01.080000',1,1);
-- library_feedday
INSERT INTO "library_feedday" VALUES(1,'2026-03-16','[{"paper": 14, "why": "Because you liked or saved \u201cSixty seconds in the dark: an invented drill for theatre teams\u201d and \u201cWhat travels back: an invented survey of returning health workers\u201d; words in common: drill, second, theatre, team, sixty.", "is_new_topic": false}, {"paper": 13, "why": "Because you liked or saved \u201cMothers on the rota: an invented account of family care for small babies\u201d; words in common: family, mother, rota, account, baby.", "is_new_topic": false}, {"paper": 12, "why": "Because you liked or saved \u201cWhat travels back: an invented survey of returning health workers\u201d and \u201cNobody asked: an invented reading of forty travel reports\u201d; words in common: asked, back, learned, come, learning.", "is_new_topic": false}, {"paper": 11, "why": "Because you liked or saved \u201cWhat travels back: an invented survey of returning health workers\u201d and \u201cNobody asked: an invented reading of forty travel reports\u201d; words in common: nobody, come, idea.", "is_new_topic": false}, {"paper": 8, "why": "A new topic, far from what you like already; its words: card, antibiotic, turning, reminder, ward.", "is_new_topic": true}, {"paper": 5, "why": "Because you liked or saved \u201cNobody asked: an invented reading of forty travel reports\u201d and \u201cMothers on the rota: an invented account of family care for small babies\u201d; words in common: report, first, describe, hour.", "is_new_topic": false}, {"paper": 9, "why": "Because you liked or saved \u201cNobody asked: an invented reading of forty travel reports\u201d and \u201cWhat travels back: an invented survey of returning health workers\u201d; words in common: partnership, health, form.", "is_new_topic": false}, {"paper": 10, "why": "A new topic, far from what you like already; its words: eye, clinic, corridor, direction, time.", "is_new_topic": true}, {"paper": 4, "why": "A new topic, far from what you like already; its words: origin, count, experiment, country, lower.", "is_new_topic": true}]',1);
-- library_label
INSERT INTO "library_label" VALUES(1,'To be read',1);
-- library_neighbour
INSERT INTO "library_neighbour" VALUES(1,0,3.2522474881015339676e-02,'["health", "home", "team", "country", "made", "abstract"]',6,1);
INSERT INTO "library_neighbour" VALUES(2,1,3.2522474881015339676e-02,'["back", "come", "learning", "abstract"]',12,1);
INSERT INTO "library_neighbour" VALUES(3,2,3.14980158730158721347e-02,'["told", "team", "abstract"]',14,1);
INSERT INTO "library_neighbour" VALUES(4,3,3.14980158730158721347e-02,'["travel", "partnership", "abstract"]',7,1);
INSERT INTO "library_neighbour" VALUES(5,4,3.07692307692307709388e-02,'["come", "idea"]',11,1);
INSERT INTO "library_neighbour" VALUES(6,5,3.00768882858435115945e-02,'["country", "made", "abstract"]',4,1);
INSERT INTO "library_neighbour" VALUES(7,6,3.00768882858435115945e-02,'["health", "partnership"]',9,1);
INSERT INTO "library_neighbour" VALUES(8,7,2.9411764705882352533e-02,'["rare", "team", "abstract"]',3,1);
INSERT INTO "library_neighbour" VALUES(9,8,2.89855072463768119461e-02,'["made", "abstract"]',8,1);
INSERT INTO "library_neighbour" VALUES(10,9,2.85714285714285705364e-02,'["abstract"]',10,1);
INSERT INTO "library_neighbour" VALUES(11,10,2.81690140845070428887e-02,'["abstract"]',2,1);
INSERT INTO "library_neighbour" VALUES(12,11,2.77777777777777762358e-02,'[]',5,1);
INSERT INTO "library_neighbour" VALUES(13,12,0.0273972602739726,'[]',13,1);
INSERT INTO "library_neighbour" VALUES(14,0,3.27868852459016410505e-02,'["family", "mother", "rota", "account", "baby", "small", "care"]',13,2);
INSERT INTO "library_neighbour" VALUES(15,1,3.22580645161290313627e-02,'["ward", "week", "day", "abstract"]',8,2);
INSERT INTO "library_neighbour" VALUES(16,2,3.17460317460317442694e-02,'["care", "hour", "abstract"]',6,2);
INSERT INTO "library_neighbour" VALUES(17,3,3.10096153846153854694e-02,'["describe", "hour"]',5,2);
INSERT INTO "library_neighbour" VALUES(18,4,3.10096153846153854694e-02,'["care", "staff", "abstract"]',10,2);
INSERT INTO "library_neighbour" VALUES(19,5,3.03030303030303038713e-02,'["asked", "abstract"]',7,2);
INSERT INTO "library_neighbour" VALUES(20,6,2.96312554872695324559e-02,'["asked", "abstract"]',12,2);
INSERT INTO "library_neighbour" VALUES(21,7,2.96312554872695324559e-02,'["small", "abstract"]',4,2);
INSERT INTO "library_neighbour" VALUES(22,8,2.89855072463768119461e-02,'["abstract"]',14,2);
INSERT INTO "library_neighbour" VALUES(23,9,2.85714285714285705364e-02,'["abstract"]',3,2);
INSERT INTO "library_neighbour" VALUES(24,10,2.81690140845070428887e-02,'["abstract"]',1,2);
INSERT INTO "library_neighbour" VALUES(25,11,2.77777777777777762358e-02,'[]',9,2);
INSERT INTO "library_neighbour" VALUES(26,12,0.0273972602739726,'[]',11,2);
INSERT INTO "library_neighbour" VALUES(27,0,3.27868852459016410505e-02,'["drill", "second", "theatre", "sixty", "dark", "team", "minute", "abstract"]',14,3);
INSERT INTO "library_neighbour" VALUES(28,1,3.22580645161290313627e-02,'["time", "abstract"]',10,3);
INSERT INTO "library_neighbour" VALUES(29,2,3.17460317460317442694e-02,'["rare", "team", "abstract"]',1,3);
INSERT INTO "library_neighbour" VALUES(30,3,0.03125,'["team", "abstract"]',6,3);
INSERT INTO "library_neighbour" VALUES(31,4,3.07692307692307709388e-02,'["first"]',5,3);
INSERT INTO "library_neighbour" VALUES(32,5,3.03030303030303038713e-02,'["abstract"]',4,3);
INSERT INTO "library_neighbour" VALUES(33,6,2.98507462686567158482e-02,'["abstract"]',12,3);
INSERT INTO "library_neighbour" VALUES(34,7,2.9411764705882352533e-02,'["abstract"]',7,3);
INSERT INTO "library_neighbour" VALUES(35,8,2.87784679089026912413e-02,'["abstract"]',8,3);
INSERT INTO "library_neighbour" VALUES(36,9,2.87784679089026912413e-02,'["abstract"]',2,3);
INSERT INTO "library_neighbour" VALUES(37,10,2.81690140845070428887e-02,'[]',9,3);
INSERT INTO "library_neighbour" VALUES(38,11,2.77777777777777762358e-02,'[]',13,3);
INSERT INTO "library_neighbour" VALUES(39,12,0.0273972602739726,'[]',11,3);
INSERT INTO "library_neighbour" VALUES(40,0,3.2522474881015339676e-02,'["country", "made", "abstract"]',6,4);
INSERT INTO "library_neighbour" VALUES(41,1,3.22664584959666961294e-02,'["ten", "made", "abstract"]',8,4);
INSERT INTO "library_neighbour" VALUES(42,2,3.20020481310803878161e-02,'["country", "made", "abstract"]',1,4);
INSERT INTO "library_neighbour" VALUES(43,3,3.10096153846153854694e-02,'["given", "abstract"]',12,4);
INSERT INTO "library_neighbour" VALUES(44,4,3.07765151515151519356e-02,'["small"]',13,4);
INSERT INTO "library_neighbour" VALUES(45,5,3.03099885189437451282e-02,'["way", "abstract"]',10,4);
INSERT INTO "library_neighbour" VALUES(46,6,2.98573975044563282021e-02,'["small", "abstract"]',2,4);
INSERT INTO "library_neighbour" VALUES(47,7,2.96312554872695324559e-02,'["name"]',9,4);
INSERT INTO "library_neighbour" VALUES(48,8,2.89855072463768119461e-02,'["abstract"]',14,4);
INSERT INTO "library_neighbour" VALUES(49,9,2.85714285714285705364e-02,'["abstract"]',7,4);
INSERT INTO "library_neighbour" VALUES(50,10,2.81690140845070428887e-02,'["abstract"]',3,4);
INSERT INTO "library_neighbour" VALUES(51,11,2.77777777777777762358e-02,'[]',5,4);
INSERT INTO "library_neighbour" VALUES(52,12,0.0273972602739726,'[]',11,4);
INSERT INTO "library_neighbour" VALUES(53,0,3.27868852459016410505e-02,'["clinic", "patient"]',10,5);
INSERT INTO "library_neighbour" VALUES(54,1,3.22580645161290313627e-02,'["report"]',7,5);
INSERT INTO "library_neighbour" VALUES(55,2,3.17460317460317442694e-02,'["describe", "hour"]',2,5);
INSERT INTO "library_neighbour" VALUES(56,3,0.03125,'["first"]',3,5);
INSERT INTO "library_neighbour" VALUES(57,4,3.07692307692307709388e-02,'["hour"]',6,5);
INSERT INTO "library_neighbour" VALUES(58,5,3.03030303030303038713e-02,'[]',14,5);
INSERT INTO "library_neighbour" VALUES(59,6,2.98507462686567158482e-02,'[]',12,5);
INSERT INTO "library_neighbour" VALUES(60,7,2.9411764705882352533e-02,'[]',9,5);
INSERT INTO "library_neighbour" VALUES(61,8,2.89855072463768119461e-02,'[]',13,5);
INSERT INTO "library_neighbour" VALUES(62,9,2.85714285714285705364e-02,'[]',8,5);
INSERT INTO "library_neighbour" VALUES(63,10,2.81690140845070428887e-02,'[]',11,5);
INSERT INTO "library_neighbour" VALUES(64,11,2.77777777777777762358e-02,'[]',4,5);
INSERT INTO "library_neighbour" VALUES(65,12,0.0273972602739726,'[]',1,5);
INSERT INTO "library_neighbour" VALUES(66,0,3.27868852459016410505e-02,'["health", "home", "team", "country", "made", "abstract"]',1,6);
INSERT INTO "library_neighbour" VALUES(67,1,3.17540322580645156813e-02,'["care", "hour", "abstract"]',2,6);
INSERT INTO "library_neighbour" VALUES(68,2,0.0315136476426799,'["country", "made", "abstract"]',4,6);
INSERT INTO "library_neighbour" VALUES(69,3,3.14980158730158721347e-02,'["care", "exist", "abstract"]',10,6);
INSERT INTO "library_neighbour" VALUES(70,4,3.10245310245310240704e-02,'["care"]',13,6);
INSERT INTO "library_neighbour" VALUES(71,5,3.0536130536130537405e-02,'["team", "abstract"]',14,6);
INSERT INTO "library_neighbour" VALUES(72,6,2.94181267575167638972e-02,'["health"]',9,6);
INSERT INTO "library_neighbour" VALUES(73,7,2.9411764705882352533e-02,'["hour"]',5,6);
INSERT INTO "library_neighbour" VALUES(74,8,2.92110874200426431923e-02,'["team", "abstract"]',3,6);
INSERT INTO "library_neighbour" VALUES(75,9,2.87784679089026912413e-02,'["made", "abstract"]',8,6);
INSERT INTO "library_neighbour" VALUES(76,10,2.81690140845070428887e-02,'["abstract"]',12,6);
INSERT INTO "library_neighbour" VALUES(77,11,2.77777777777777762358e-02,'["abstract"]',7,6);
INSERT INTO "library_neighbour" VALUES(78,12,0.0273972602739726,'[]',11,6);
INSERT INTO "library_neighbour" VALUES(79,0,3.27868852459016410505e-02,'["asked", "learned", "abstract"]',12,7);
INSERT INTO "library_neighbour" VALUES(80,1,3.20020481310803878161e-02,'["travel", "partnership", "abstract"]',1,7);
INSERT INTO "library_neighbour" VALUES(81,2,0.0315136476426799,'["form", "partnership"]',9,7);
INSERT INTO "library_neighbour" VALUES(82,3,3.14980158730158721347e-02,'["nobody"]',11,7);
INSERT INTO "library_neighbour" VALUES(83,4,3.10096153846153854694e-02,'["report"]',5,7);
INSERT INTO "library_neighbour" VALUES(84,5,3.03030303030303038713e-02,'["asked", "abstract"]',2,7);
INSERT INTO "library_neighbour" VALUES(85,6,2.98507462686567158482e-02,'["abstract"]',4,7);
INSERT INTO "library_neighbour" VALUES(86,7,2.9411764705882352533e-02,'["abstract"]',14,7);
INSERT INTO "library_neighbour" VALUES(87,8,2.89855072463768119461e-02,'["abstract"]',10,7);
INSERT INTO "library_neighbour" VALUES(88,9,2.83702213279678067125e-02,'["abstract"]',8,7);
INSERT INTO "library_neighbour" VALUES(89,10,2.83702213279678067125e-02,'["abstract"]',3,7);
INSERT INTO "library_neighbour" VALUES(90,11,2.77777777777777762358e-02,'["abstract"]',6,7);
INSERT INTO "library_neighbour" VALUES(91,12,0.0273972602739726,'[]',13,7);
INSERT INTO "library_neighbour" VALUES(92,0,3.27868852459016410505e-02,'["ward", "week", "day", "abstract"]',2,8);
INSERT INTO "library_neighbour" VALUES(93,1,3.20020481310803878161e-02,'["ten", "made", "abstract"]',4,8);
INSERT INTO "library_neighbour" VALUES(94,2,3.20020481310803878161e-02,'["review", "abstract"]',12,8);
INSERT INTO "library_neighbour" VALUES(95,3,0.03125,'["compare", "abstract"]',10,8);
INSERT INTO "library_neighbour" VALUES(96,4,3.07692307692307709388e-02,'["made", "abstract"]',6,8);
INSERT INTO "library_neighbour" VALUES(97,5,3.03030303030303038713e-02,'["made", "abstract"]',1,8);
INSERT INTO "library_neighbour" VALUES(98,6,2.98507462686567158482e-02,'["abstract"]',14,8);
INSERT INTO "library_neighbour" VALUES(99,7,2.9411764705882352533e-02,'["abstract"]',7,8);
INSERT INTO "library_neighbour" VALUES(100,8,2.89855072463768119461e-02,'["abstract"]',3,8);
INSERT INTO "library_neighbour" VALUES(101,9,2.85714285714285705364e-02,'[]',9,8);
INSERT INTO "library_neighbour" VALUES(102,10,2.81690140845070428887e-02,'[]',5,8);
INSERT INTO "library_neighbour" VALUES(103,11,2.77777777777777762358e-02,'[]',13,8);
INSERT INTO "library_neighbour" VALUES(104,12,0.0273972602739726,'[]',11,8);
INSERT INTO "library_neighbour" VALUES(105,0,3.27868852459016410505e-02,'["form", "partnership"]',7,9);
INSERT INTO "library_neighbour" VALUES(106,1,3.22580645161290313627e-02,'["health", "partnership"]',1,9);
INSERT INTO "library_neighbour" VALUES(107,2,3.17460317460317442694e-02,'["name"]',4,9);
INSERT INTO "library_neighbour" VALUES(108,3,0.03125,'["health"]',6,9);
INSERT INTO "library_neighbour" VALUES(109,4,3.07692307692307709388e-02,'[]',14,9);
INSERT INTO "library_neighbour" VALUES(110,5,3.03030303030303038713e-02,'[]',12,9);
INSERT INTO "library_neighbour" VALUES(111,6,2.98507462686567158482e-02,'[]',5,9);
INSERT INTO "library_neighbour" VALUES(112,7,2.9411764705882352533e-02,'[]',13,9);
INSERT INTO "library_neighbour" VALUES(113,8,2.89855072463768119461e-02,'[]',10,9);
INSERT INTO "library_neighbour" VALUES(114,9,2.85714285714285705364e-02,'[]',8,9);
INSERT INTO "library_neighbour" VALUES(115,10,2.81690140845070428887e-02,'[]',3,9);
INSERT INTO "library_neighbour" VALUES(116,11,2.77777777777777762358e-02,'[]',2,9);
INSERT INTO "library_neighbour" VALUES(117,12,0.0273972602739726,'[]',11,9);
INSERT INTO "library_neighbour" VALUES(118,0,3.27868852459016410505e-02,'["clinic", "patient"]',5,10);
INSERT INTO "library_neighbour" VALUES(119,1,3.22580645161290313627e-02,'["care", "exist", "abstract"]',6,10);
INSERT INTO "library_neighbour" VALUES(120,2,3.17460317460317442694e-02,'["care", "staff", "abstract"]',2,10);
INSERT INTO "library_neighbour" VALUES(121,3,3.07765151515151519356e-02,'["way", "abstract"]',4,10);
INSERT INTO "library_neighbour" VALUES(122,4,3.07765151515151519356e-02,'["time", "abstract"]',3,10);
INSERT INTO "library_neighbour" VALUES(123,5,3.03099885189437451282e-02,'["compare", "abstract"]',8,10);
INSERT INTO "library_neighbour" VALUES(124,6,3.03099885189437451282e-02,'["care"]',13,10);
INSERT INTO "library_neighbour" VALUES(125,7,2.9411764705882352533e-02,'["abstract"]',14,10);
INSERT INTO "library_neighbour" VALUES(126,8,2.89855072463768119461e-02,'["abstract"]',12,10);
INSERT INTO "library_neighbour" VALUES(127,9,2.85714285714285705364e-02,'["abstract"]',7,10);
INSERT INTO "library_neighbour" VALUES(128,10,2.81690140845070428887e-02,'["abstract"]',1,10);
INSERT INTO "library_neighbour" VALUES(129,11,2.77777777777777762358e-02,'[]',9,10);
INSERT INTO "library_neighbour" VALUES(130,12,0.0273972602739726,'[]',11,10);
INSERT INTO "library_neighbour" VALUES(131,0,3.2522474881015339676e-02,'["come", "idea"]',1,11);
INSERT INTO "library_neighbour" VALUES(132,1,3.22664584959666961294e-02,'["come"]',12,11);
INSERT INTO "library_neighbour" VALUES(133,2,3.20020481310803878161e-02,'["nobody"]',7,11);
INSERT INTO "library_neighbour" VALUES(134,3,0.03125,'[]',14,11);
INSERT INTO "library_neighbour" VALUES(135,4,3.07692307692307709388e-02,'[]',9,11);
INSERT INTO "library_neighbour" VALUES(136,5,3.03030303030303038713e-02,'[]',5,11);
INSERT INTO "library_neighbour" VALUES(137,6,2.98507462686567158482e-02,'[]',13,11);
INSERT INTO "library_neighbour" VALUES(138,7,2.9411764705882352533e-02,'[]',10,11);
INSERT INTO "library_neighbour" VALUES(139,8,2.89855072463768119461e-02,'[]',8,11);
INSERT INTO "library_neighbour" VALUES(140,9,2.85714285714285705364e-02,'[]',3,11);
INSERT INTO "library_neighbour" VALUES(141,10,2.81690140845070428887e-02,'[]',2,11);
INSERT INTO "library_neighbour" VALUES(142,11,2.77777777777777762358e-02,'[]',6,11);
INSERT INTO "library_neighbour" VALUES(143,12,0.0273972602739726,'[]',4,11);
INSERT INTO "library_neighbour" VALUES(144,0,3.27868852459016410505e-02,'["back", "come", "learning", "abstract"]',1,12);
INSERT INTO "library_neighbour" VALUES(145,1,3.22580645161290313627e-02,'["asked", "learned", "abstract"]',7,12);
INSERT INTO "library_neighbour" VALUES(146,2,3.12576312576312576041e-02,'["given", "abstract"]',4,12);
INSERT INTO "library_neighbour" VALUES(147,3,3.12576312576312576041e-02,'["come"]',11,12);
INSERT INTO "library_neighbour" VALUES(148,4,0.03125,'["review", "abstract"]',8,12);
INSERT INTO "library_neighbour" VALUES(149,5,3.03030303030303038713e-02,'["asked", "abstract"]',2,12);
INSERT INTO "library_neighbour" VALUES(150,6,2.98507462686567158482e-02,'["abstract"]',14,12);
INSERT INTO "library_neighbour" VALUES(151,7,2.9411764705882352533e-02,'["abstract"]',10,12);
INSERT INTO "library_neighbour" VALUES(152,8,2.89855072463768119461e-02,'["abstract"]',3,12);
INSERT INTO "library_neighbour" VALUES(153,9,2.85714285714285705364e-02,'["abstract"]',6,12);
INSERT INTO "library_neighbour" VALUES(154,10,2.81690140845070428887e-02,'[]',9,12);
INSERT INTO "library_neighbour" VALUES(155,11,2.77777777777777762358e-02,'[]',5,12);
INSERT INTO "library_neighbour" VALUES(156,12,0.0273972602739726,'[]',13,12);
INSERT INTO "library_neighbour" VALUES(157,0,3.27868852459016410505e-02,'["family", "mother", "rota", "account", "baby", "small", "care"]',2,13);
INSERT INTO "library_neighbour" VALUES(158,1,3.22580645161290313627e-02,'["care"]',6,13);
INSERT INTO "library_neighbour" VALUES(159,2,3.17460317460317442694e-02,'["small"]',4,13);
INSERT INTO "library_neighbour" VALUES(160,3,0.03125,'["care"]',10,13);
INSERT INTO "library_neighbour" VALUES(161,4,3.07692307692307709388e-02,'[]',14,13);
INSERT INTO "library_neighbour" VALUES(162,5,3.03030303030303038713e-02,'[]',12,13);
INSERT INTO "library_neighbour" VALUES(163,6,2.98507462686567158482e-02,'[]',9,13);
INSERT INTO "library_neighbour" VALUES(164,7,2.9411764705882352533e-02,'[]',5,13);
INSERT INTO "library_neighbour" VALUES(165,8,2.89855072463768119461e-02,'[]',7,13);
INSERT INTO "library_neighbour" VALUES(166,9,2.85714285714285705364e-02,'[]',8,13);
INSERT INTO "library_neighbour" VALUES(167,10,2.81690140845070428887e-02,'[]',3,13);
INSERT INTO "library_neighbour" VALUES(168,11,2.77777777777777762358e-02,'[]',11,13);
INSERT INTO "library_neighbour" VALUES(169,12,0.0273972602739726,'[]',1,13);
INSERT INTO "library_neighbour" VALUES(170,0,3.27868852459016410505e-02,'["drill", "second", "theatre", "sixty", "dark", "team", "minute", "abstract"]',3,14);
INSERT INTO "library_neighbour" VALUES(171,1,3.22580645161290313627e-02,'["told", "team", "abstract"]',1,14);
INSERT INTO "library_neighbour" VALUES(172,2,3.17460317460317442694e-02,'["team", "abstract"]',6,14);
INSERT INTO "library_neighbour" VALUES(173,3,0.03125,'["abstract"]',4,14);
INSERT INTO "library_neighbour" VALUES(174,4,3.07692307692307709388e-02,'["abstract"]',12,14);
INSERT INTO "library_neighbour" VALUES(175,5,3.00768882858435115945e-02,'["abstract"]',7,14);
INSERT INTO "library_neighbour" VALUES(176,6,3.00768882858435115945e-02,'["abstract"]',10,14);
INSERT INTO "library_neighbour" VALUES(177,7,2.91986359761295805048e-02,'["abstract"]',8,14);
INSERT INTO "library_neighbour" VALUES(178,8,2.91986359761295805048e-02,'["abstract"]',2,14);
INSERT INTO "library_neighbour" VALUES(179,9,2.85714285714285705364e-02,'[]',9,14);
INSERT INTO "library_neighbour" VALUES(180,10,2.81690140845070428887e-02,'[]',5,14);
INSERT INTO "library_neighbour" VALUES(181,11,2.77777777777777762358e-02,'[]',13,14);
INSERT INTO "library_neighbour" VALUES(182,12,0.0273972602739726,'[]',11,14);
-- library_provideranswer
INSERT INTO "library_provideranswer" VALUES(1,'unpaywall','doi:10.5555/example.0001','found','{"copies": [{"url": "https://repository.example.org/1.pdf", "version": "accepted", "licence": "", "host": ""}], "standing": []}','2026-03-16 09:00:01.347000',1);
INSERT INTO "library_provideranswer" VALUES(2,'unpaywall','doi:10.5555/example.0002','unknown','{"copies": [], "standing": []}','2026-03-16 09:00:01.355000',1);
-- library_decision
INSERT INTO "library_decision" VALUES(1,'include','',1,'2026-03-16 09:00:01.140000',1,5,1);
INSERT INTO "library_decision" VALUES(2,'exclude','Another topic',2,'2026-03-16 09:00:01.145000',1,2,1);
INSERT INTO "library_decision" VALUES(3,'include','',3,'2026-03-16 09:00:01.150000',1,3,1);
INSERT INTO "library_decision" VALUES(4,'include','',4,'2026-03-16 09:00:01.155000',1,1,1);
INSERT INTO "library_decision" VALUES(5,'exclude','Another topic',5,'2026-03-16 09:00:01.160000',1,6,1);
INSERT INTO "library_decision" VALUES(6,'exclude','Another topic',6,'2026-03-16 09:00:01.165000',1,4,1);
INSERT INTO "library_decision" VALUES(7,'include','',1,'2026-03-16 09:00:01.173000',2,5,1);
INSERT INTO "library_decision" VALUES(8,'include','',2,'2026-03-16 09:00:01.178000',2,2,1);
INSERT INTO "library_decision" VALUES(9,'exclude','Another topic',3,'2026-03-16 09:00:01.183000',2,6,1);
INSERT INTO "library_decision" VALUES(10,'exclude','Another topic',4,'2026-03-16 09:00:01.188000',2,3,1);
INSERT INTO "library_decision" VALUES(11,'include','',5,'2026-03-16 09:00:01.193000',2,1,1);
INSERT INTO "library_decision" VALUES(12,'include','',6,'2026-03-16 09:00:01.198000',2,4,1);
INSERT INTO "library_decision" VALUES(13,'include','',1,'2026-03-16 09:00:01.227000',1,5,2);
INSERT INTO "library_decision" VALUES(14,'include','',2,'2026-03-16 09:00:01.232000',1,9,2);
INSERT INTO "library_decision" VALUES(15,'exclude','Another topic',3,'2026-03-16 09:00:01.237000',1,10,2);
INSERT INTO "library_decision" VALUES(16,'include','',4,'2026-03-16 09:00:01.242000',1,11,2);
INSERT INTO "library_decision" VALUES(17,'include','',1,'2026-03-16 09:00:01.250000',2,5,2);
INSERT INTO "library_decision" VALUES(18,'exclude','Another topic',2,'2026-03-16 09:00:01.255000',2,9,2);
INSERT INTO "library_decision" VALUES(19,'include','',3,'2026-03-16 09:00:01.260000',2,10,2);
-- library_savedsearch
INSERT INTO "library_savedsearch" VALUES(1,'Drills','drill*','{"shelf": "all"}','2026-03-16 09:00:01.074000',1,1);
-- library_settlement
INSERT INTO "library_settlement" VALUES(1,'include','Read whole, it is about it.','2026-03-16 09:00:01.204000',2,1,1);
INSERT INTO "library_settlement" VALUES(2,'include','Read whole, it is about it.','2026-03-16 09:00:01.207000',3,1,1);
INSERT INTO "library_settlement" VALUES(3,'include','Read whole, it is about it.','2026-03-16 09:00:01.210000',4,1,1);
DELETE FROM "library_paper_fts_data";
INSERT INTO "library_paper_fts_data" VALUES(1,X'0F811D343F8552');
INSERT INTO "library_paper_fts_data" VALUES(10,X'000000000107080007010102020101030101040101050101060101070101');
INSERT INTO "library_paper_fts_data" VALUES(137438953473,X'00000ECE023030040A01032D0905010131010601033C0306010335020131010601033B020232360106010329020134010601033A0201380206010320010232300C06010320020131030601032C03013001060103210201350C08010319080102333106060103270201330806010331010134040601032E020130030601031F04080103170A02013808060103250101350706010321050601031D020130010601032F020135080601033401023630010601032A07080103270E0206010324020133010601032E01013704060103380306010320020239300A0601031F010238300806010329010139030601032E020130040601031C0201350406010332010161010601031E0106010311010601033001060103190106010310010A01031A18050106010323010C01030E072407010601032401080103290602060103160204626F75740206010331080601032F03067374726163740106010348010601033B010601033B010E0C01030C0A1022020601033A0106010333010601033E0206010332020601032C020663636F756E74020808010308020466746572030601031C090A020103022802046761696E0C0601032A06027374080601033003016E040601010303077265656D656E74090C060103060F1A02026C69080601010702016E010805010305010A060103061F010807010307010808010308010807010307020804010304010805010305010801030C0801080601030601080103070B0108050103050309616573746865736961030C01020601033E030164010A010315260C010601031F010801031607010601033D01060103260106010320030801031C070106010323010601031603036E616C0206010202050601020203036F746808060103220306746962696F74080A0A01030A390201720506010320030601031003046368697603060102040302677509060103100202736B0206010330050A030103032D05120B01030B09110604040201740608030103030203776169080601031201046261626902080E01030E0302636B0108040103040B08100103100201650206010335010601033601060103250406010339030164080601031704037369640608050103050303666F720206010329010601031A090601032603056E6566697409080B01030B03047274696C030601010302036F74680B060102080205726561746803060103270201790306010328010801032707040601032C010363616E020601033403027264080A040103041204016502100B01020601030B360306010207010C0C01030C0432040601033603027365050A09010309060205656C6573740606010103020468616E63040601032805016702060103280404707465720B0601030903046F73656E0506010321020169040601033302046C69636B080601031104036E6963050A060103060D05120C01020601030C0E21070369616E040601031F02066F6C6C656374070601030C0403756D6E090A030103032703026D65010601030E0A080501030501080F01030F04036D6F6E010601034204037061720806010324020601030E070469736F6E030601031D03056E7665727302060103210306727269646F720A0803010303030273740608070103070303756E74040807010307060272690106010312030E04010304190B240206010311040272730806010328020572656469740B0801030B140103646169020601032D060601032F0302726B03080601030603037769740B0601010302046563696405060103250501730A0601032E030573637269620206010310030601030F040369676E0A0601020702056966666572040601033A0304726563740A0805010305010601020903057374616E6306080901030902016F0A0601031A030463746F7205060103290301650408020103020206010336020472696C6C030C0901030919130402766506060103140209756D6D796669656C64020601010606056875727374060601010201046561636804060103230506010317020473736169090601030E020476616C75070C010205010336020A78616D706C65666F726408060101040803746F6E030601010203036973740606010338010601031C030601031C03047065726904080A01030A060174050601032C0201790A0C0B01030B0E2001066661696C7572030801030E3503046D696C69020C0A01030A2A100203656C6C030601032A0206696374696F6E0506010202060274690206010204060601020205056F6E64616C07060101020704726964670206010104070377656C0B060101020303667468080601032E03037273740306010326020601031A02046C6F6F720A0601032A0401770A0601033802056F6C6C6F77010601031B03017202080C01030C01080A01030A0406010325010601031904016D07060103190206010325040274690708080103080305756E6461740C0601010504017204060103210203726F6D0106010310020601032B040601030E040806010306010467617665050601032A02046976656E0406010326080601031502026F65040601033E03026F64080601033B020472616E740C0E0A01030A090C16020377656E0A060101050103686164010A010330090806080103220903026E6403060103290504626F6F6B0B06010204030276650206010316020365616407080103151104036C746801120A01020501030A0441050C0102050103410306010329030601010402036F6D65010601030F050601030D0304737069740206010325030275720206010317030601031B0106010318030177050601031E01046964656101060103140A0601031102056A656F6D61020601010302086D6167696E617269010601020403060102020206010204030601020202016E020801031311010E040103040D06070206010312010C0A01030A07170308040103040108010321070106010207030476656E74010A0601030646010A0701030738010A0801030837010A090103093D010A0801030806010A0601030638010A0501030532010A060103063C010A0701030708010A070103072F010C010203010308010C060103061616070368616D0806010102070377656C0306010104020173010C0103172C0606010601033C01080103112D010801033B0A020A0103121F0E010A01032C0507010601033F020801032C09010C01030D090606010601032D03046861616E0606010105020174010601033F02060103380106010317010601031C010601032E030A01030F130402080401030401046A6F72690106010105030575726E616C01060102020306010203020601020204060102040208756467656D656E74040C01020501034501056B6E6F776E01060103180206776162656E61080601010301036C61720906010103020365616405060103180402726E010601034D060601032A020601031B020601020601080103240E030474746572080601020402046974746C010601031602036F6E67050C010205010316030273740B06010319030377657204080103151801016D0A0801032007020361646501060103260206010202010601031D020601031B020601031E02060102020206010102050575706C656904060101020703746F6E0A060101040301690306010335020601032403060103380205656469616E030601032203036572610A0601010303046D62657202060103330204696E757403080103340702076F636B7269646708060101060505737465616405060101020505776F7274680106010104030364656C060A010316120D03027374020601032C05026C690606010313030474686572020802010302030276650B060103120205757475616C09080A01030A01046E616D6504060103180506010315020601030E0203656564060601032D0307696768626F7572060A020103022303046F6E6174020C01020501033E0303766572070601031B020469676874060801031D0E02056F626F6469070802010302040601031B03036D73610306010105030174060801032C0D010801032D05030601031B04016509080801030804026963020601032701066F6273657276020601031B020166011608010203010308130D0A0A0112090102030103091121010E01020501031E160112050102040103052D19010C01020401031501140801020301030813110C011207010203010307110A010C090103091F0E020E0A01020501030A010601020501100806010308060E0802016E020A030103032A0106010333010601033F040E01030D0A090321010809010309010E02040103020420010601030A02067267616E6973010601032803046967696E040A0601030644020474686572030601031907060103280305746F6C696E01060101030203766572020601031C0202776E020601031A04066572736869700B0601031E0104706169640B0601031503036C6C69060A0B01030B3403027274020601033605036E65720106010311080473686970010601034C060601030B020601032A03057469656E74050C02010302141B05080103120D0203656C6C020601010502076861726D616369080601020302046C616365030601031504016E0A0601032B02046F696E74040601032F03046C696369090601020303046F726572040601031A0303776572030801030D350209726574656E6468616D010601010208036C6569050601010408036D6F7209060101020109717561727465726C690906010204030A657374696F6E6E616972010601031F01047261696C0806010318030272650106010346020601031203027465040A010311110B0203656164070A060103060F050265720406010310030463656976090601031F03016C02080103151303046D696E64080A01030C2D0E0303706C69010601032B04036F7274050601031D020E0A01030A050D2103047475726E010A090103091B0304766965770506010203030A0B01030B22040A070103071202076F73616C696E640706010103030274610208050103050303756E640C0601031C0202756E050804010304030372616C060601034003027468020601010701037361690B080201030203026D6504060103130405706C65626906060101040704636F6D62020601010207047769636B0A060101020205637265656E080601030F020565636F6E64030A030103032E030165040601030E04016E010601033803026E74010601031D03047276696301060102060506010206020468617265050601032F03046F756C640906010314040A0D08090808090808090908080E080D080814080D09090808084010390E120B090811094613340F0A0F0D0B091B090A0C1017080B140D0B0A0C130A0B1F0B0C0B080B0B080B170A0D0C150A0F0B0C0E0A0B17090D0F0A0A0B08110A0C110D080B0E0E09100C100B0E110A140C080B0E0E0A0D0E0C0B0A0A0F0B080C190D0A0C081A0B1009090F0A12090B090B220F0B1308100C1E305C0A0A420B290B1B120C0D0A0A1E0B0B0D090B09280C0A120C0A0B0C0E0C0C0C09090C090D150A100E0A0C120A1409090D6E310D0D100C0A090D0B0C090A15150A0E0B080B0B0B0B100A0A10110B0E0B0C090B090D0A130D190E0A0A0A0A090B090C0B0B0C0E080809100B');
INSERT INTO "library_paper_fts_data" VALUES(137438953474,X'00000460053073686F77090601032302036964650906010318030467726964080601010503036D756C030601033F030178020601031D0402746903080201030202036C6F77080601033602046D616C6C02080D01030D020601033C02036F6D650306010314050274680106010335020474616666020601032A080601033004026E640506010317030965776172647368697008060103420303756469050A0A01030A06030808010308020A090103090E02067569746361730C0804010304030472766569010A070103074901047461736B050601032E020365616D010601033302080C01030C030801031E1803026C6C010601034003016E0406010331040601031A040364616905060101030302726D050601020602036861740606010335010601031A020601031101080103110A030165020A0401030436010C050103051E06010C030103031129010C050103051611010E040103040E0910010801031415010C030103031519010805010305010801030F1A01060102020108030103030403617472030A0B01030B070401690106010336010601032E030801031F060501720106010332010601031904027365010601032D0301690106010347010601033A010601033A0106010341010601030B01060103390106010332010601033D0206010331020601032B03036F7365070601030F05080D01030D0303726565070601031D0203696D650306010323070A080103080E02016F0106010320010601030F010601032D010801030D2B0406010323010601031A010601030D03026C64010601033102047261696E0606010322040376656C010803010303060C090103090A19030169010601033E0301790106010344020375726E080802010302020477656C76010601032503016F090A020103022701060103160103756E61050601010503036E616D0206010324030374696C030601032403077772697474656E070601020402017001060103270206010203010601031E010601032B010601031C020601031F0206010203020601010302047375616C030601031701057669736974060601032A02056F6C756E74060601033F010277610C08010314110301690406010340060601031003026C6B0A080103130D03026E740906010319030272640206010312060A070103071B03037463680206010339020165010601031C050601031501060103120302656B020601031E060601031B03027265020601032F020601032A020601032B020601032A0203686174010A020103021A04080103220702080103260702060103160206010317010C090103090C110302656E0406010316070801030F0D040272650B0803010303040474686572040601030F03036963680206010314030601031303016F0508030103030206010310020601031D020801030C0901080E01030E0203696C6C090601031E03027468010601031303080B01030B020601031F0206010321010601032605036F7574060601032102056F726B6572010C0B01030B0418040274680306010337020672697474656E0706010331040B0A0B0A080A0A110A09100910190E0D0B16090D0A091A500C130D0935100A1127090B1308080B0B0F0A0A0A0E2B0B0C0C0A0D0A09100A120E182A0F0A0B0F1F0A1E0A0F09');
INSERT INTO "library_paper_fts_data" VALUES(274877906945,X'000002040230610E0601030E0207627374726163740E06010316020663636F756E740D080801030802046761696E0E0601031402016E0D080601030603096165737468657369610E0601020603016E0D06010202020572636869760E060102040104626162690D080F01030F0205657274696C0E060101030104636172650D0E0C01020501030C01046461726B0E0806010306020472696C6C0E0A0A01030A07010A6578616D706C65746F6E0E06010102010666616D696C690D080B01030B02036963740D0601020305066F6E726964670D0601010402026F720D080D01030D01080B01030B0106696A656F6D610D0601010302016E0E0804010304030476656E740D0807010307010A09010309110201730E0601031701046D6164650E060102020204696E75740E0601031202036F72650E08080103080304746865720D080201030201066E656F6E61740D0601020401026F660D0809010309010C01020501031002016E0D0803010303010A070103070C010470656C6C0D060101050104726F74610D0805010305010A73616D706C65636F6D620D06010102020565636F6E640E08030103030204697874690E080201030202046D616C6C0D080E01030E01047465616D0E080D01030D020268650D0C04080103040801080501030504036174720E080C01030C0301690E0601031502036F6C640E06010313010275700E0601020304080E0E0B0910080C0C0C0F0C0D110E0A0D100D0913080B0B0B0C0D12100B0C110D0C0C0C120B080A');
INSERT INTO "library_paper_fts_data" VALUES(412316860417,X'00000257033033310607010327010161060B01031A1805020762737472616374060701033A02026E6406070103200201740609030103030106626564736964060905010305010463617265060D0C01030C04320205656C657374060701010302036F73740609070103070305756E7472690607010311010764697374616E6306090901030902026F65060701033602047269766506070103140209756D6D796875727374060701010201056576616C750606010342020478697374060701033801066865616C7468060D01020501034102036F6D65060701030D0302757206070103180109696D6167696E617269060701020402016E060D0A01030A0717030476656E74060B0601030638020173060B0103121F0E03046861616E0607010105020174060701032E01076A6F75726E616C060701020201046D616465060701031B02046F64656C060B010316120D030473746C69060701031301046E656564060701032D0307696768626F7572060B0201030223020469676874060901031D0E02026F74060901032C0D01026F6606150801020301030813110C010570616C6C69060B0B01030B3401067265706F7274060601034302047572616C0607010340010873616D706C656269060701010402056572766963060701020601047465616D060901031E1802036861740607010335030165060F040103040E0910030169060701033902047261696E060701032201027570060701031C01057669736974060701032A02056F6C756E74060701033F01027765060701031503027265060701032B0203697468060701031F05036F7574060701032104090A0E09090E0E0C0B0C0F090B100C0B100A09100B0D0A0B080E0B0D0B0B100C0A100E0D0B0F0C0C0A0C080B090C0C09090A');
INSERT INTO "library_paper_fts_data" VALUES(549755813889,X'00000136033034300701010135070101013707010101610701020762737472616374070102016E070103036E616C07010202736B07010107636F6C6C656374070101056576616C75070102047869737407010109666963746F6E64616C070102026F72070104016D07010402746907010203726F6D070101036861640701020365616407010106696E76656E740701020173070101056C6561726E070101056E65766572070102056F626F64690701030174070101026F660701010B706172746E657273686970070101047265616407010304706F7274070102076F73616C696E64070101047468617407010301650701030169070103036F73650701030372656507010205726176656C07010109756E7772697474656E07010102776507010203686174070103016F0701020672697474656E070104060505050B0507060B09080D0605060707070A0509090905060F08080B0805050707090D060705');
INSERT INTO "library_paper_fts_data" VALUES(687194767361,X'000001CF0330343007080103170A010135070601032101013707060103200101610706010323020762737472616374070601033302016E07080401030403036E616C07060102020202736B070A030103032D0107636F6C6C656374070601030C01056576616C75070C010205010336020478697374070601031C0109666963746F6E64616C070601010202026F72070601032504016D0706010319040274690708080103080203726F6D070601030E010368616407080103220902036561640708010315110106696E76656E74070A0501030532020173070A01032C050701056C6561726E070601032A01056E65766572070601031B02056F626F6469070802010302030174070801032D0501026F66071207010203010307110A010B706172746E657273686970070601030B010472656164070A060103060F0304706F7274070E0A01030A050D2102076F73616C696E640706010103010474686174070601031A030165070801031415030169070601033203036F7365070601030F0303726565070601031D0205726176656C070C090103090A190109756E7772697474656E0706010204010277650706010312020368617407080103260703016F0706010310020672697474656E0706010331040A0808080E090A0B0E0F0B1009080A0A0B0B0F0A0C0C0D090F120D0F0E0B09080A0A0F10090B08');
INSERT INTO "library_paper_fts_data" VALUES(824633720833,X'00000251033033310607010327010161060B01031A1805020762737472616374060701033A02026E6406070103200201740609030103030106626564736964060905010305010463617265060D0C01030C04320205656C657374060701010302036F73740609070103070305756E7472690607010311010764697374616E6306090901030902026F65060701033602047269766506070103140209756D6D796875727374060701010201056576616C750601020478697374060701033801066865616C7468060D01020501034102036F6D65060701030D0302757206070103180109696D6167696E617269060701020402016E060D0A01030A0717030476656E74060B0601030638020173060B0103121F0E03046861616E0607010105020174060701032E01076A6F75726E616C060701020201046D616465060701031B02046F64656C060B010316120D030473746C69060701031301046E656564060701032D0307696768626F7572060B0201030223020469676874060901031D0E02026F74060901032C0D01026F6606150801020301030813110C010570616C6C69060B0B01030B3401067265706F7274060102047572616C0607010340010873616D706C656269060701010402056572766963060701020601047465616D060901031E1802036861740607010335030165060F040103040E0910030169060701033902047261696E060701032201027570060701031C01057669736974060701032A02056F6C756E74060701033F01027765060701031503027265060701032B0203697468060701031F05036F7574060701032104090A0E09090E0E0C0B0C0F090B10090B100A09100B0D0A0B080E0B0D0B0B100C0A100E0A0B0F0C0C0A0C080B090C0C09090A');
INSERT INTO "library_paper_fts_data" VALUES(962072674305,X'000000690330616E0F080201030203036F74680F08060103060106696E76656E740F0A030103030701026F660F0805010305020674746F6C696E0F06010103010570617065720F08040103040209726574656E6468616D0F06010102010573747564690F0807010307040A0B0F0A0D0D10');
DELETE FROM "library_paper_fts_idx";
INSERT INTO "library_paper_fts_idx" VALUES(1,X'',2);
INSERT INTO "library_paper_fts_idx" VALUES(1,X'3073686F77',4);
INSERT INTO "library_paper_fts_idx" VALUES(2,X'',2);
INSERT INTO "library_paper_fts_idx" VALUES(3,X'',2);
INSERT INTO "library_paper_fts_idx" VALUES(4,X'',2);
INSERT INTO "library_paper_fts_idx" VALUES(5,X'',2);
INSERT INTO "library_paper_fts_idx" VALUES(6,X'',2);
INSERT INTO "library_paper_fts_idx" VALUES(7,X'',2);
DELETE FROM "library_paper_fts_docsize";
INSERT INTO "library_paper_fts_docsize" VALUES(1,X'0A04054D');
INSERT INTO "library_paper_fts_docsize" VALUES(2,X'0D06053F');
INSERT INTO "library_paper_fts_docsize" VALUES(3,X'0B040540');
INSERT INTO "library_paper_fts_docsize" VALUES(4,X'0B020447');
INSERT INTO "library_paper_fts_docsize" VALUES(5,X'0904062E');
INSERT INTO "library_paper_fts_docsize" VALUES(6,X'0B040540');
INSERT INTO "library_paper_fts_docsize" VALUES(7,X'09020436');
INSERT INTO "library_paper_fts_docsize" VALUES(8,X'0A060342');
INSERT INTO "library_paper_fts_docsize" VALUES(9,X'0A02032A');
INSERT INTO "library_paper_fts_docsize" VALUES(10,X'0B040637');
INSERT INTO "library_paper_fts_docsize" VALUES(11,X'0502081D');
INSERT INTO "library_paper_fts_docsize" VALUES(12,X'0F04002F');
INSERT INTO "library_paper_fts_docsize" VALUES(13,X'0E04040E');
INSERT INTO "library_paper_fts_docsize" VALUES(14,X'0C020517');
INSERT INTO "library_paper_fts_docsize" VALUES(15,X'06020007');
DELETE FROM "library_paper_fts_config";
INSERT INTO "library_paper_fts_config" VALUES('version',4);
-- library_duplicatepair
INSERT INTO "library_duplicatepair" VALUES(1,0.969,'["title alike (95 %)", "same authors", "same year", "same journal"]',0,'2026-03-16 09:00:00.988000',NULL,2,13,1);
INSERT INTO "library_duplicatepair" VALUES(2,0.926,'["title alike (87 %)", "same authors", "same year", "same journal"]',0,'2026-03-16 09:00:00.988000',NULL,3,14,1);
INSERT INTO "library_duplicatepair" VALUES(3,0.8,'["title"]',0,'2026-03-16 09:00:00.991000','2026-03-16 09:00:00.995000',4,5,1);
INSERT INTO "library_duplicatepair" VALUES(4,0.8,'["title"]',0,'2026-03-16 09:00:00.992000','2026-03-16 09:00:01.002000',6,7,1);
INSERT INTO "library_duplicatepair" VALUES(5,0.8,'["title"]',0,'2026-03-16 09:00:00.993000',NULL,8,9,1);
-- library_delivery
INSERT INTO "library_delivery" VALUES(1,'00000000000000000000000000000001','2026-03-16 09:00:01.023000',1);
-- library_screener
INSERT INTO "library_screener" VALUES(1,'[4]',5,0,'[]','2026-03-16 09:00:01.135000','2026-03-16 09:00:01.165000',1,1,NULL);
INSERT INTO "library_screener" VALUES(2,'[4]',5,0,'[]','2026-03-16 09:00:01.168000','2026-03-16 09:00:01.198000',2,1,NULL);
INSERT INTO "library_screener" VALUES(3,'[7, 1, 12, 4, 2, 13, 3, 6, 8, 14]',4,0,'[]','2026-03-16 09:00:01.222000',NULL,1,2,NULL);
INSERT INTO "library_screener" VALUES(4,'[8, 3, 6, 2, 7, 14, 4, 12, 13, 1, 11]',3,0,'[]','2026-03-16 09:00:01.245000','2026-03-16 09:00:01.263000',2,2,NULL);
-- library_learningcycle
INSERT INTO "library_learningcycle" VALUES(1,'complete','Do ideas come home?','A dilemma','Some do, where somebody listens.','confirmed','We ask those who return.','Numbers.',40,1.5,'Invented CPD','2026-03-16 09:00:01.094000','2026-03-16 09:00:01.112000',1,'{"searches": [], "openings": [], "papers": [{"citation": "Pretendham O, Mockworth J. What travels back: an invented survey of returning health workers. Journal of Imaginary Health Services. 2021;4(2):101-110. doi:10.5555/example.0001", "doi": "10.5555/example.0001", "pmid": "", "notices": []}], "minutes_measured": 0}','','878e327f34b6de2521f3009473cd3130a8ecea6694be24e94e0292421107665d',1,'Do ideas come home? (example study)',1);
INSERT INTO "library_learningcycle" VALUES(2,'withdrawn','','','','','','',NULL,NULL,'','2026-03-16 09:00:01.097000','2026-03-16 09:00:01.115000',2,'{"content_sha256": "ccd10de126ecafc8490a5db646409aae136a68a8227fd46269fe284fd21533e8"}','878e327f34b6de2521f3009473cd3130a8ecea6694be24e94e0292421107665d','a5b8d00b0f056f1d88982e768091693839f9c416e79a14dd8ffc040b0bf55f66',1,'Do ideas come home? (example study)',1);
INSERT INTO "library_learningcycle" VALUES(3,'draft','What is in the way?','A dilemma','Some do, where somebody listens.','confirmed','We ask those who return.','Numbers.',40,1.5,'Invented CPD','2026-03-16 09:00:01.100000',NULL,NULL,'{}','','',1,'Do ideas come home? (example study)',1);
INSERT INTO "library_learningcycle" VALUES(4,'draft','Why?','','','','','',NULL,NULL,'','2026-03-16 09:00:01.119000',NULL,NULL,'{}','','',5,'A study that is gone',NULL);
-- library_closing
INSERT INTO "library_closing" VALUES(1,'Away until spring.',1,'2026-03-16 09:00:01.263000',1,2,4);
-- register_frame
INSERT INTO "register_frame" VALUES(1,'All leads, January 2026','Every lead of a partnership who is named in the register on the day. One person leads one partnership; a partnership may have several leads.','2026-01-12 00:00:00',1);
-- register_partnership_countries
INSERT INTO "register_partnership_countries" VALUES(1,1,1);
INSERT INTO "register_partnership_countries" VALUES(2,1,2);
INSERT INTO "register_partnership_countries" VALUES(3,2,1);
INSERT INTO "register_partnership_countries" VALUES(4,3,3);
INSERT INTO "register_partnership_countries" VALUES(5,4,4);
INSERT INTO "register_partnership_countries" VALUES(6,5,5);
INSERT INTO "register_partnership_countries" VALUES(8,6,6);
INSERT INTO "register_partnership_countries" VALUES(9,7,7);
INSERT INTO "register_partnership_countries" VALUES(10,8,8);
INSERT INTO "register_partnership_countries" VALUES(11,9,9);
INSERT INTO "register_partnership_countries" VALUES(12,9,10);
INSERT INTO "register_partnership_countries" VALUES(13,10,2);
INSERT INTO "register_partnership_countries" VALUES(14,11,11);
INSERT INTO "register_partnership_countries" VALUES(15,11,12);
INSERT INTO "register_partnership_countries" VALUES(16,12,13);
INSERT INTO "register_partnership_countries" VALUES(17,13,14);
INSERT INTO "register_partnership_countries" VALUES(18,14,8);
INSERT INTO "register_partnership_countries" VALUES(19,15,11);
INSERT INTO "register_partnership_countries" VALUES(20,16,15);
INSERT INTO "register_partnership_countries" VALUES(21,17,16);
INSERT INTO "register_partnership_countries" VALUES(22,18,17);
INSERT INTO "register_partnership_countries" VALUES(23,19,14);
INSERT INTO "register_partnership_countries" VALUES(24,20,3);
INSERT INTO "register_partnership_countries" VALUES(25,21,14);
INSERT INTO "register_partnership_countries" VALUES(26,22,18);
INSERT INTO "register_partnership_countries" VALUES(27,22,14);
INSERT INTO "register_partnership_countries" VALUES(28,23,1);
INSERT INTO "register_partnership_countries" VALUES(29,24,17);
INSERT INTO "register_partnership_countries" VALUES(30,25,19);
INSERT INTO "register_partnership_countries" VALUES(31,26,15);
INSERT INTO "register_partnership_countries" VALUES(32,27,17);
INSERT INTO "register_partnership_countries" VALUES(33,28,20);
INSERT INTO "register_partnership_countries" VALUES(34,29,2);
INSERT INTO "register_partnership_countries" VALUES(35,29,14);
INSERT INTO "register_partnership_countries" VALUES(36,30,9);
INSERT INTO "register_partnership_countries" VALUES(37,31,13);
INSERT INTO "register_partnership_countries" VALUES(38,32,11);
INSERT INTO "register_partnership_countries" VALUES(39,32,7);
INSERT INTO "register_partnership_countries" VALUES(40,33,21);
INSERT INTO "register_partnership_countries" VALUES(42,34,22);
INSERT INTO "register_partnership_countries" VALUES(43,35,23);
INSERT INTO "register_partnership_countries" VALUES(44,36,12);
INSERT INTO "register_partnership_countries" VALUES(45,37,4);
INSERT INTO "register_partnership_countries" VALUES(46,38,2);
INSERT INTO "register_partnership_countries" VALUES(47,38,11);
INSERT INTO "register_partnership_countries" VALUES(51,39,14);
INSERT INTO "register_partnership_countries" VALUES(52,39,23);
INSERT INTO "register_partnership_countries" VALUES(53,40,16);
INSERT INTO "register_partnership_countries" VALUES(54,41,24);
INSERT INTO "register_partnership_countries" VALUES(57,42,24);
INSERT INTO "register_partnership_countries" VALUES(58,43,15);
INSERT INTO "register_partnership_countries" VALUES(59,44,2);
INSERT INTO "register_partnership_countries" VALUES(60,45,11);
INSERT INTO "register_partnership_countries" VALUES(61,46,3);
INSERT INTO "register_partnership_countries" VALUES(62,47,7);
INSERT INTO "register_partnership_countries" VALUES(63,48,20);
INSERT INTO "register_partnership_countries" VALUES(64,48,13);
INSERT INTO "register_partnership_countries" VALUES(65,49,1);
INSERT INTO "register_partnership_countries" VALUES(66,50,25);
INSERT INTO "register_partnership_countries" VALUES(67,51,3);
INSERT INTO "register_partnership_countries" VALUES(68,52,15);
INSERT INTO "register_partnership_countries" VALUES(69,53,21);
INSERT INTO "register_partnership_countries" VALUES(72,54,18);
INSERT INTO "register_partnership_countries" VALUES(73,55,20);
INSERT INTO "register_partnership_countries" VALUES(74,56,26);
INSERT INTO "register_partnership_countries" VALUES(75,57,3);
INSERT INTO "register_partnership_countries" VALUES(76,57,13);
INSERT INTO "register_partnership_countries" VALUES(77,58,24);
INSERT INTO "register_partnership_countries" VALUES(78,59,9);
INSERT INTO "register_partnership_countries" VALUES(80,60,9);
INSERT INTO "register_partnership_countries" VALUES(81,60,4);
INSERT INTO "register_partnership_countries" VALUES(82,61,24);
INSERT INTO "register_partnership_countries" VALUES(83,62,22);
INSERT INTO "register_partnership_countries" VALUES(84,63,17);
INSERT INTO "register_partnership_countries" VALUES(85,64,19);
INSERT INTO "register_partnership_countries" VALUES(87,65,2);
INSERT INTO "register_partnership_countries" VALUES(89,66,10);
INSERT INTO "register_partnership_countries" VALUES(92,67,12);
INSERT INTO "register_partnership_countries" VALUES(96,68,12);
INSERT INTO "register_partnership_countries" VALUES(97,68,22);
INSERT INTO "register_partnership_countries" VALUES(98,69,26);
INSERT INTO "register_partnership_countries" VALUES(99,69,11);
INSERT INTO "register_partnership_countries" VALUES(101,70,26);
INSERT INTO "register_partnership_countries" VALUES(103,71,27);
INSERT INTO "register_partnership_countries" VALUES(105,72,2);
INSERT INTO "register_partnership_countries" VALUES(106,72,5);
INSERT INTO "register_partnership_countries" VALUES(108,73,18);
INSERT INTO "register_partnership_countries" VALUES(110,74,15);
INSERT INTO "register_partnership_countries" VALUES(111,75,11);
INSERT INTO "register_partnership_countries" VALUES(112,76,25);
INSERT INTO "register_partnership_countries" VALUES(113,77,23);
INSERT INTO "register_partnership_countries" VALUES(114,78,2);
INSERT INTO "register_partnership_countries" VALUES(115,79,11);
INSERT INTO "register_partnership_countries" VALUES(116,80,22);
INSERT INTO "register_partnership_countries" VALUES(120,81,15);
INSERT INTO "register_partnership_countries" VALUES(121,82,19);
INSERT INTO "register_partnership_countries" VALUES(122,83,16);
INSERT INTO "register_partnership_countries" VALUES(123,83,19);
INSERT INTO "register_partnership_countries" VALUES(124,84,20);
INSERT INTO "register_partnership_countries" VALUES(125,85,27);
INSERT INTO "register_partnership_countries" VALUES(126,86,20);
INSERT INTO "register_partnership_countries" VALUES(127,86,23);
INSERT INTO "register_partnership_countries" VALUES(128,87,8);
INSERT INTO "register_partnership_countries" VALUES(130,88,15);
INSERT INTO "register_partnership_countries" VALUES(132,89,1);
INSERT INTO "register_partnership_countries" VALUES(133,90,11);
-- register_partnership_organisations
INSERT INTO "register_partnership_organisations" VALUES(1,1,1);
INSERT INTO "register_partnership_organisations" VALUES(2,2,2);
INSERT INTO "register_partnership_organisations" VALUES(3,3,3);
INSERT INTO "register_partnership_organisations" VALUES(4,4,4);
INSERT INTO "register_partnership_organisations" VALUES(5,5,5);
INSERT INTO "register_partnership_organisations" VALUES(6,4,2);
INSERT INTO "register_partnership_organisations" VALUES(7,6,6);
INSERT INTO "register_partnership_organisations" VALUES(8,7,7);
INSERT INTO "register_partnership_organisations" VALUES(9,8,8);
INSERT INTO "register_partnership_organisations" VALUES(10,9,9);
INSERT INTO "register_partnership_organisations" VALUES(11,10,10);
INSERT INTO "register_partnership_organisations" VALUES(12,11,11);
INSERT INTO "register_partnership_organisations" VALUES(13,12,3);
INSERT INTO "register_partnership_organisations" VALUES(14,13,12);
INSERT INTO "register_partnership_organisations" VALUES(15,14,7);
INSERT INTO "register_partnership_organisations" VALUES(16,15,10);
INSERT INTO "register_partnership_organisations" VALUES(17,16,1);
INSERT INTO "register_partnership_organisations" VALUES(18,17,13);
INSERT INTO "register_partnership_organisations" VALUES(19,18,5);
INSERT INTO "register_partnership_organisations" VALUES(20,19,14);
INSERT INTO "register_partnership_organisations" VALUES(21,20,8);
INSERT INTO "register_partnership_organisations" VALUES(22,21,15);
INSERT INTO "register_partnership_organisations" VALUES(23,22,16);
INSERT INTO "register_partnership_organisations" VALUES(24,23,17);
INSERT INTO "register_partnership_organisations" VALUES(25,24,18);
INSERT INTO "register_partnership_organisations" VALUES(26,25,19);
INSERT INTO "register_partnership_organisations" VALUES(27,26,2);
INSERT INTO "register_partnership_organisations" VALUES(28,27,14);
INSERT INTO "register_partnership_organisations" VALUES(29,28,20);
INSERT INTO "register_partnership_organisations" VALUES(30,29,21);
INSERT INTO "register_partnership_organisations" VALUES(31,30,16);
INSERT INTO "register_partnership_organisations" VALUES(32,31,22);
INSERT INTO "register_partnership_organisations" VALUES(33,32,8);
INSERT INTO "register_partnership_organisations" VALUES(34,33,22);
INSERT INTO "register_partnership_organisations" VALUES(35,33,16);
INSERT INTO "register_partnership_organisations" VALUES(36,34,23);
INSERT INTO "register_partnership_organisations" VALUES(37,35,24);
INSERT INTO "register_partnership_organisations" VALUES(38,36,6);
INSERT INTO "register_partnership_organisations" VALUES(39,37,25);
INSERT INTO "register_partnership_organisations" VALUES(40,38,26);
INSERT INTO "register_partnership_organisations" VALUES(41,5,11);
INSERT INTO "register_partnership_organisations" VALUES(42,29,27);
INSERT INTO "register_partnership_organisations" VALUES(43,39,28);
INSERT INTO "register_partnership_organisations" VALUES(44,40,29);
INSERT INTO "register_partnership_organisations" VALUES(45,41,24);
INSERT INTO "register_partnership_organisations" VALUES(46,17,30);
INSERT INTO "register_partnership_organisations" VALUES(47,5,12);
INSERT INTO "register_partnership_organisations" VALUES(48,42,31);
INSERT INTO "register_partnership_organisations" VALUES(49,43,32);
INSERT INTO "register_partnership_organisations" VALUES(50,44,33);
INSERT INTO "register_partnership_organisations" VALUES(51,45,28);
INSERT INTO "register_partnership_organisations" VALUES(52,46,4);
INSERT INTO "register_partnership_organisations" VALUES(53,47,21);
INSERT INTO "register_partnership_organisations" VALUES(54,48,33);
INSERT INTO "register_partnership_organisations" VALUES(55,49,23);
INSERT INTO "register_partnership_organisations" VALUES(56,50,33);
INSERT INTO "register_partnership_organisations" VALUES(57,51,10);
INSERT INTO "register_partnership_organisations" VALUES(58,52,34);
INSERT INTO "register_partnership_organisations" VALUES(59,53,35);
INSERT INTO "register_partnership_organisations" VALUES(60,25,9);
INSERT INTO "register_partnership_organisations" VALUES(61,17,24);
INSERT INTO "register_partnership_organisations" VALUES(62,54,36);
INSERT INTO "register_partnership_organisations" VALUES(63,55,37);
INSERT INTO "register_partnership_organisations" VALUES(64,56,18);
INSERT INTO "register_partnership_organisations" VALUES(65,57,38);
INSERT INTO "register_partnership_organisations" VALUES(66,58,22);
INSERT INTO "register_partnership_organisations" VALUES(67,59,39);
INSERT INTO "register_partnership_organisations" VALUES(68,47,40);
INSERT INTO "register_partnership_organisations" VALUES(69,60,12);
INSERT INTO "register_partnership_organisations" VALUES(70,61,41);
INSERT INTO "register_partnership_organisations" VALUES(71,62,32);
INSERT INTO "register_partnership_organisations" VALUES(72,63,32);
INSERT INTO "register_partnership_organisations" VALUES(73,64,42);
INSERT INTO "register_partnership_organisations" VALUES(74,5,21);
INSERT INTO "register_partnership_organisations" VALUES(75,65,12);
INSERT INTO "register_partnership_organisations" VALUES(76,6,17);
INSERT INTO "register_partnership_organisations" VALUES(77,66,32);
INSERT INTO "register_partnership_organisations" VALUES(78,17,27);
INSERT INTO "register_partnership_organisations" VALUES(79,14,16);
INSERT INTO "register_partnership_organisations" VALUES(80,67,12);
INSERT INTO "register_partnership_organisations" VALUES(81,65,40);
INSERT INTO "register_partnership_organisations" VALUES(82,1,33);
INSERT INTO "register_partnership_organisations" VALUES(83,68,42);
INSERT INTO "register_partnership_organisations" VALUES(84,69,1);
INSERT INTO "register_partnership_organisations" VALUES(85,25,25);
INSERT INTO "register_partnership_organisations" VALUES(86,70,29);
INSERT INTO "register_partnership_organisations" VALUES(87,33,36);
INSERT INTO "register_partnership_organisations" VALUES(88,71,18);
INSERT INTO "register_partnership_organisations" VALUES(89,33,28);
INSERT INTO "register_partnership_organisations" VALUES(90,72,38);
INSERT INTO "register_partnership_organisations" VALUES(91,6,32);
INSERT INTO "register_partnership_organisations" VALUES(92,73,1);
INSERT INTO "register_partnership_organisations" VALUES(93,66,10);
INSERT INTO "register_partnership_organisations" VALUES(94,74,43);
INSERT INTO "register_partnership_organisations" VALUES(95,75,38);
INSERT INTO "register_partnership_organisations" VALUES(96,76,44);
INSERT INTO "register_partnership_organisations" VALUES(97,77,43);
INSERT INTO "register_partnership_organisations" VALUES(98,78,13);
INSERT INTO "register_partnership_organisations" VALUES(99,79,8);
INSERT INTO "register_partnership_organisations" VALUES(100,80,13);
INSERT INTO "register_partnership_organisations" VALUES(101,1,45);
INSERT INTO "register_partnership_organisations" VALUES(102,12,20);
INSERT INTO "register_partnership_organisations" VALUES(103,81,44);
INSERT INTO "register_partnership_organisations" VALUES(104,82,12);
INSERT INTO "register_partnership_organisations" VALUES(105,83,45);
INSERT INTO "register_partnership_organisations" VALUES(106,84,16);
INSERT INTO "register_partnership_organisations" VALUES(107,85,7);
INSERT INTO "register_partnership_organisations" VALUES(108,86,20);
INSERT INTO "register_partnership_organisations" VALUES(109,87,11);
INSERT INTO "register_partnership_organisations" VALUES(110,47,37);
INSERT INTO "register_partnership_organisations" VALUES(111,88,44);
INSERT INTO "register_partnership_organisations" VALUES(112,77,9);
INSERT INTO "register_partnership_organisations" VALUES(113,89,36);
INSERT INTO "register_partnership_organisations" VALUES(114,90,19);
-- register_identity
INSERT INTO "register_identity" VALUES(1,'Wyn Inventford','wyn.inventford@example.org','',1);
INSERT INTO "register_identity" VALUES(2,'Hana Samplemore','hana.samplemore@example.org','',2);
INSERT INTO "register_identity" VALUES(3,'Lorcan Madeupham','lorcan.madeupham@example.org','',3);
INSERT INTO "register_identity" VALUES(4,'Zora Examplemore','zora.examplemore@example.org','',4);
INSERT INTO "register_identity" VALUES(5,'Priya Pretendwick','priya.pretendwick@example.org','',5);
INSERT INTO "register_identity" VALUES(6,'Yusuf Inventfield','yusuf.inventfield@example.org','',6);
INSERT INTO "register_identity" VALUES(7,'Gus Madeupwell','gus.madeupwell@example.org','',7);
INSERT INTO "register_identity" VALUES(8,'Sami Inventton','sami.inventton@example.org','',8);
INSERT INTO "register_identity" VALUES(9,'Yusuf Pretendfield','yusuf.pretendfield@example.org','',9);
INSERT INTO "register_identity" VALUES(10,'Alba Inventmore','alba.inventmore@example.org','',10);
INSERT INTO "register_identity" VALUES(11,'Xenia Pretendley','xenia.pretendley@example.org','',11);
INSERT INTO "register_identity" VALUES(12,'Alba Fictonridge','alba.fictonridge@example.org','',12);
INSERT INTO "register_identity" VALUES(13,'Rhona Examplefield','rhona.examplefield@example.org','',13);
INSERT INTO "register_identity" VALUES(14,'Hana Mockwick','hana.mockwick@example.org','',14);
INSERT INTO "register_identity" VALUES(15,'Emil Inventwick','emil.inventwick@example.org','',15);
INSERT INTO "register_identity" VALUES(16,'Davor Examplecombe','davor.examplecombe@example.org','',16);
INSERT INTO "register_identity" VALUES(17,'Emil Examplewell','emil.examplewell@example.org','',17);
INSERT INTO "register_identity" VALUES(18,'Gus Exampleworth','gus.exampleworth@example.org','',18);
INSERT INTO "register_identity" VALUES(19,'Lorcan Dummydale','lorcan.dummydale@example.org','',19);
INSERT INTO "register_identity" VALUES(20,'Priya Mockton','priya.mockton@example.org','',20);
INSERT INTO "register_identity" VALUES(21,'Alba Dummyley','alba.dummyley@example.org','',21);
INSERT INTO "register_identity" VALUES(22,'Sami Pretendridge','sami.pretendridge@example.org','',22);
INSERT INTO "register_identity" VALUES(23,'Quin Dummyfield','quin.dummyfield@example.org','',23);
INSERT INTO "register_identity" VALUES(24,'Rhona Fictonton','rhona.fictonton@example.org','',24);
INSERT INTO "register_identity" VALUES(25,'Cleo Sampleby','cleo.sampleby@example.org','',25);
INSERT INTO "register_identity" VALUES(26,'Cora Dummyton','cora.dummyton@example.org','',26);
INSERT INTO "register_identity" VALUES(27,'Mina Mockham','mina.mockham@example.org','',27);
INSERT INTO "register_identity" VALUES(28,'Hana Sampleridge','hana.sampleridge@example.org','',28);
INSERT INTO "register_identity" VALUES(29,'Tilda Fictonfield','tilda.fictonfield@example.org','',29);
INSERT INTO "register_identity" VALUES(30,'Ada Pretendwell','ada.pretendwell@example.org','',30);
INSERT INTO "register_identity" VALUES(31,'Mina Samplestead','mina.samplestead@example.org','',31);
INSERT INTO "register_identity" VALUES(32,'Yusuf Mockworth','yusuf.mockworth@example.org','',32);
INSERT INTO "register_identity" VALUES(33,'Otto Mockridge','otto.mockridge@example.org','',33);
INSERT INTO "register_identity" VALUES(34,'Yusuf Sampleton','yusuf.sampleton@example.org','',34);
INSERT INTO "register_identity" VALUES(35,'Ada Samplewell','ada.samplewell@example.org','',35);
INSERT INTO "register_identity" VALUES(36,'Lorcan Dummystead','lorcan.dummystead@example.org','',36);
INSERT INTO "register_identity" VALUES(37,'Rhona Sampleham','rhona.sampleham@example.org','',37);
INSERT INTO "register_identity" VALUES(38,'Dora Madeupwick','dora.madeupwick@example.org','',38);
INSERT INTO "register_identity" VALUES(39,'Bram Dummycombe','bram.dummycombe@example.org','',39);
INSERT INTO "register_identity" VALUES(40,'Bram Pretendhurst','bram.pretendhurst@example.org','',40);
INSERT INTO "register_identity" VALUES(41,'Lorcan Pretendby','lorcan.pretendby@example.org','',41);
INSERT INTO "register_identity" VALUES(42,'Vera Mockcombe','vera.mockcombe@example.org','',42);
INSERT INTO "register_identity" VALUES(43,'Quin Inventham','quin.inventham@example.org','',43);
INSERT INTO "register_identity" VALUES(44,'Vera Samplecombe','vera.samplecombe@example.org','',44);
INSERT INTO "register_identity" VALUES(45,'Kezia Madeupstead','kezia.madeupstead@example.org','',45);
INSERT INTO "register_identity" VALUES(46,'Cleo Dummyby','cleo.dummyby@example.org','',46);
INSERT INTO "register_identity" VALUES(47,'Cora Inventley','cora.inventley@example.org','',47);
INSERT INTO "register_identity" VALUES(48,'Gus Mockley','gus.mockley@example.org','',48);
INSERT INTO "register_identity" VALUES(49,'Yusuf Fictonley','yusuf.fictonley@example.org','',49);
INSERT INTO "register_identity" VALUES(50,'Rhona Madeupby','rhona.madeupby@example.org','',50);
INSERT INTO "register_identity" VALUES(51,'Dora Madeupcombe','dora.madeupcombe@example.org','',51);
INSERT INTO "register_identity" VALUES(52,'Xenia Sampleworth','xenia.sampleworth@example.org','',52);
INSERT INTO "register_identity" VALUES(53,'Nell Madeupford','nell.madeupford@example.org','',53);
INSERT INTO "register_identity" VALUES(54,'Alba Fictoncombe','alba.fictoncombe@example.org','',54);
INSERT INTO "register_identity" VALUES(55,'Hana Exampleham','hana.exampleham@example.org','',55);
INSERT INTO "register_identity" VALUES(56,'Wyn Fictonstead','wyn.fictonstead@example.org','',56);
INSERT INTO "register_identity" VALUES(57,'Bram Examplewick','bram.examplewick@example.org','',57);
INSERT INTO "register_identity" VALUES(58,'Dora Mockford','dora.mockford@example.org','',58);
INSERT INTO "register_identity" VALUES(59,'Sami Fictonworth','sami.fictonworth@example.org','',59);
INSERT INTO "register_identity" VALUES(60,'Tilda Fictonham','tilda.fictonham@example.org','',60);
INSERT INTO "register_identity" VALUES(61,'Davor Mockdale','davor.mockdale@example.org','',61);
INSERT INTO "register_identity" VALUES(62,'Fern Exampleridge','fern.exampleridge@example.org','',62);
INSERT INTO "register_identity" VALUES(63,'Gus Mockmore','gus.mockmore@example.org','',63);
INSERT INTO "register_identity" VALUES(64,'Ugo Dummywell','ugo.dummywell@example.org','',64);
INSERT INTO "register_identity" VALUES(65,'Wyn Samplefield','wyn.samplefield@example.org','',65);
INSERT INTO "register_identity" VALUES(66,'Gus Inventridge','gus.inventridge@example.org','',66);
INSERT INTO "register_identity" VALUES(67,'Kezia Pretendworth','kezia.pretendworth@example.org','',67);
INSERT INTO "register_identity" VALUES(68,'Vera Fictonwick','vera.fictonwick@example.org','',68);
INSERT INTO "register_identity" VALUES(69,'Boaz Dummyham','boaz.dummyham@example.org','',69);
INSERT INTO "register_identity" VALUES(70,'Nell Samplewick','nell.samplewick@example.org','',70);
INSERT INTO "register_identity" VALUES(71,'Rhona Mockhurst','rhona.mockhurst@example.org','',71);
INSERT INTO "register_identity" VALUES(72,'Ugo Pretendton','ugo.pretendton@example.org','',72);
INSERT INTO "register_identity" VALUES(73,'Sami Examplehurst','sami.examplehurst@example.org','',73);
INSERT INTO "register_identity" VALUES(74,'Hana Inventdale','hana.inventdale@example.org','',74);
INSERT INTO "register_identity" VALUES(75,'Dora Dummywick','dora.dummywick@example.org','',75);
INSERT INTO "register_identity" VALUES(76,'Zora Madeupley','zora.madeupley@example.org','',76);
INSERT INTO "register_identity" VALUES(77,'Davor Pretendham','davor.pretendham@example.org','',77);
INSERT INTO "register_identity" VALUES(78,'Bram Madeupfield','bram.madeupfield@example.org','',78);
INSERT INTO "register_identity" VALUES(79,'Mina Madeupdale','mina.madeupdale@example.org','',79);
INSERT INTO "register_identity" VALUES(80,'Quin Sampleley','quin.sampleley@example.org','',80);
INSERT INTO "register_identity" VALUES(81,'Wyn Inventwell','wyn.inventwell@example.org','',81);
INSERT INTO "register_identity" VALUES(82,'Yusuf Dummyford','yusuf.dummyford@example.org','',82);
INSERT INTO "register_identity" VALUES(83,'Kezia Pretenddale','kezia.pretenddale@example.org','',83);
INSERT INTO "register_identity" VALUES(84,'Yusuf Fictonby','yusuf.fictonby@example.org','',84);
INSERT INTO "register_identity" VALUES(85,'Xenia Madeupworth','xenia.madeupworth@example.org','',85);
INSERT INTO "register_identity" VALUES(86,'Ines Mockfield','ines.mockfield@example.org','',86);
INSERT INTO "register_identity" VALUES(87,'Kezia Fictonford','kezia.fictonford@example.org','',87);
INSERT INTO "register_identity" VALUES(88,'Davor Madeupridge','davor.madeupridge@example.org','',88);
INSERT INTO "register_identity" VALUES(89,'Ada Dummymore','ada.dummymore@example.org','',89);
INSERT INTO "register_identity" VALUES(90,'Nell Dummyhurst','nell.dummyhurst@example.org','',90);
INSERT INTO "register_identity" VALUES(91,'Boaz Fictonhurst','boaz.fictonhurst@example.org','',91);
INSERT INTO "register_identity" VALUES(92,'Cora Exampledale','cora.exampledale@example.org','',92);
INSERT INTO "register_identity" VALUES(93,'Jago Exampleton','jago.exampleton@example.org','',93);
INSERT INTO "register_identity" VALUES(94,'Gus Mockstead','gus.mockstead@example.org','',94);
INSERT INTO "register_identity" VALUES(95,'Emil Examplestead','emil.examplestead@example.org','',95);
INSERT INTO "register_identity" VALUES(96,'Cora Dummyworth','cora.dummyworth@example.org','',96);
INSERT INTO "register_identity" VALUES(97,'Xenia Pretendstead','xenia.pretendstead@example.org','',97);
INSERT INTO "register_identity" VALUES(98,'Ugo Inventby','ugo.inventby@example.org','',98);
INSERT INTO "register_identity" VALUES(99,'Fern Inventhurst','fern.inventhurst@example.org','',99);
INSERT INTO "register_identity" VALUES(100,'Alba Pretendcombe','alba.pretendcombe@example.org','',100);
INSERT INTO "register_identity" VALUES(101,'Ines Exampleby','ines.exampleby@example.org','',101);
INSERT INTO "register_identity" VALUES(102,'Ada Pretendmore','ada.pretendmore@example.org','',102);
INSERT INTO "register_identity" VALUES(103,'Bram Sampleford','bram.sampleford@example.org','',103);
INSERT INTO "register_identity" VALUES(104,'Sami Madeuphurst','sami.madeuphurst@example.org','',104);
INSERT INTO "register_identity" VALUES(105,'Lorcan Fictondale','lorcan.fictondale@example.org','',105);
INSERT INTO "register_identity" VALUES(106,'Sami Inventstead','sami.inventstead@example.org','',106);
INSERT INTO "register_identity" VALUES(107,'Priya Exampleford','priya.exampleford@example.org','',107);
INSERT INTO "register_identity" VALUES(108,'Ada Mockby','ada.mockby@example.org','',108);
INSERT INTO "register_identity" VALUES(109,'Zora Madeupton','zora.madeupton@example.org','',109);
INSERT INTO "register_identity" VALUES(110,'Nell Fictonwell','nell.fictonwell@example.org','',110);
INSERT INTO "register_identity" VALUES(111,'Gus Mockwell','gus.mockwell@example.org','',111);
INSERT INTO "register_identity" VALUES(112,'Tilda Pretendford','tilda.pretendford@example.org','',112);
INSERT INTO "register_identity" VALUES(113,'Emil Madeupmore','emil.madeupmore@example.org','',113);
INSERT INTO "register_identity" VALUES(114,'Otto Dummyridge','otto.dummyridge@example.org','',114);
-- register_country
INSERT INTO "register_country" VALUES(1,'Rwanda','','Low income',1);
INSERT INTO "register_country" VALUES(2,'Uganda','','Low income',1);
INSERT INTO "register_country" VALUES(3,'Mozambique','','Low income',1);
INSERT INTO "register_country" VALUES(4,'Malawi','','Low income',1);
INSERT INTO "register_country" VALUES(5,'Gambia','','Low income',1);
INSERT INTO "register_country" VALUES(6,'Papua New Guinea','','Lower middle income',1);
INSERT INTO "register_country" VALUES(7,'Cambodia','','Lower middle income',1);
INSERT INTO "register_country" VALUES(8,'Nigeria','','Lower middle income',1);
INSERT INTO "register_country" VALUES(9,'Pakistan','','Lower middle income',1);
INSERT INTO "register_country" VALUES(10,'Cameroon','','Lower middle income',1);
INSERT INTO "register_country" VALUES(11,'India','','Lower middle income',1);
INSERT INTO "register_country" VALUES(12,'Nepal','','Lower middle income',1);
INSERT INTO "register_country" VALUES(13,'Fiji','','Upper middle income',1);
INSERT INTO "register_country" VALUES(14,'Jamaica','','Upper middle income',1);
INSERT INTO "register_country" VALUES(15,'Tanzania','','Lower middle income',1);
INSERT INTO "register_country" VALUES(16,'Liberia','','Low income',1);
INSERT INTO "register_country" VALUES(17,'Zambia','','Lower middle income',1);
INSERT INTO "register_country" VALUES(18,'Madagascar','','Low income',1);
INSERT INTO "register_country" VALUES(19,'South Sudan','','Low income',1);
INSERT INTO "register_country" VALUES(20,'Ghana','','Lower middle income',1);
INSERT INTO "register_country" VALUES(21,'Zimbabwe','','Lower middle income',1);
INSERT INTO "register_country" VALUES(22,'Bangladesh','','Lower middle income',1);
INSERT INTO "register_country" VALUES(23,'Sierra Leone','','Low income',1);
INSERT INTO "register_country" VALUES(24,'Kenya','','Lower middle income',1);
INSERT INTO "register_country" VALUES(25,'Myanmar','','Lower middle income',1);
INSERT INTO "register_country" VALUES(26,'Ethiopia','','Low income',1);
INSERT INTO "register_country" VALUES(27,'Lesotho','','Lower middle income',1);
-- register_organisation
INSERT INTO "register_organisation" VALUES(1,'University of Pellwater','university',NULL,1);
INSERT INTO "register_organisation" VALUES(2,'Ostermouth Hospitals Trust','hospital trust',NULL,1);
INSERT INTO "register_organisation" VALUES(3,'Larkhaven Hospitals Trust','hospital trust',NULL,1);
INSERT INTO "register_organisation" VALUES(4,'Brackwater Hospitals Trust','hospital trust',NULL,1);
INSERT INTO "register_organisation" VALUES(5,'Ostermouth Community Health Trust','community trust',NULL,1);
INSERT INTO "register_organisation" VALUES(6,'Pellwater Hospitals Trust','hospital trust',NULL,1);
INSERT INTO "register_organisation" VALUES(7,'Mossgate Hill Hospitals Trust','hospital trust',NULL,1);
INSERT INTO "register_organisation" VALUES(8,'Hobbermere Hospitals Trust','hospital trust',NULL,1);
INSERT INTO "register_organisation" VALUES(9,'Cindleford Hospitals Trust','hospital trust',NULL,1);
INSERT INTO "register_organisation" VALUES(10,'Wexley Vale Hospitals Trust','hospital trust',NULL,1);
INSERT INTO "register_organisation" VALUES(11,'Invented College of Pharmacy','professional association',NULL,1);
INSERT INTO "register_organisation" VALUES(12,'University of Mossgate Hill','university',NULL,1);
INSERT INTO "register_organisation" VALUES(13,'University of Crannock Bay','university',NULL,1);
INSERT INTO "register_organisation" VALUES(14,'Netherwhit Hospitals Trust','hospital trust',NULL,1);
INSERT INTO "register_organisation" VALUES(15,'Dunmarrow Hospitals Trust','hospital trust',NULL,1);
INSERT INTO "register_organisation" VALUES(16,'Eastermere Hospitals Trust','hospital trust',NULL,1);
INSERT INTO "register_organisation" VALUES(17,'Gallowfen Hospitals Trust','hospital trust',NULL,1);
INSERT INTO "register_organisation" VALUES(18,'Quillbury Hospitals Trust','hospital trust',NULL,1);
INSERT INTO "register_organisation" VALUES(19,'Thornwick Sands Hospitals Trust','hospital trust',NULL,1);
INSERT INTO "register_organisation" VALUES(20,'Quillbury Community Health Trust','community trust',NULL,1);
INSERT INTO "register_organisation" VALUES(21,'Wexley Vale Community Health Trust','community trust',NULL,1);
INSERT INTO "register_organisation" VALUES(22,'University of Salterby','university',NULL,1);
INSERT INTO "register_organisation" VALUES(23,'Kestermoor Hospitals Trust','hospital trust',NULL,1);
INSERT INTO "register_organisation" VALUES(24,'Salterby Hospitals Trust','hospital trust',NULL,1);
INSERT INTO "register_organisation" VALUES(25,'Brindlecombe Hospitals Trust','hospital trust',NULL,1);
INSERT INTO "register_organisation" VALUES(26,'Gallowfen Health Link','charity',NULL,1);
INSERT INTO "register_organisation" VALUES(27,'University of Netherwhit','university',NULL,1);
INSERT INTO "register_organisation" VALUES(28,'Marrowby Hospitals Trust','hospital trust',NULL,1);
INSERT INTO "register_organisation" VALUES(29,'Ravensholme Hospitals Trust','hospital trust',NULL,1);
INSERT INTO "register_organisation" VALUES(30,'University of Auldmarsh','university',NULL,1);
INSERT INTO "register_organisation" VALUES(31,'Marrowby Health Link','charity',NULL,1);
INSERT INTO "register_organisation" VALUES(32,'Pondersea Health Link','charity',NULL,1);
INSERT INTO "register_organisation" VALUES(33,'Salterby Health Link','charity',NULL,1);
INSERT INTO "register_organisation" VALUES(34,'Fennimoor Community Health Trust','community trust',NULL,1);
INSERT INTO "register_organisation" VALUES(35,'University of Hobbermere','university',NULL,1);
INSERT INTO "register_organisation" VALUES(36,'Fennimoor Hospitals Trust','hospital trust',NULL,1);
INSERT INTO "register_organisation" VALUES(37,'Auldmarsh Hospitals Trust','hospital trust',NULL,1);
INSERT INTO "register_organisation" VALUES(38,'Brindlecombe Health Link','charity',NULL,1);
INSERT INTO "register_organisation" VALUES(39,'Thornwick Sands Community Health Trust','community trust',NULL,1);
INSERT INTO "register_organisation" VALUES(40,'Ravensholme Health Link','charity',NULL,1);
INSERT INTO "register_organisation" VALUES(41,'Invented College of Theatre Care','professional association',NULL,1);
INSERT INTO "register_organisation" VALUES(42,'Invented College of Midwives','professional association',NULL,1);
INSERT INTO "register_organisation" VALUES(43,'Crannock Bay Hospitals Trust','hospital trust',NULL,1);
INSERT INTO "register_organisation" VALUES(44,'University of Dunmarrow','university',NULL,1);
INSERT INTO "register_organisation" VALUES(45,'Eastermere Health Link','charity',NULL,1);
-- register_partnership
INSERT INTO "register_partnership" VALUES(1,'P23','Tarnholt and Rwanda Exchange 23',1);
INSERT INTO "register_partnership" VALUES(2,'P36','Auldmarsh and Rwanda Alliance 36',1);
INSERT INTO "register_partnership" VALUES(3,'P55','Salterby and Mozambique Partnership 55',1);
INSERT INTO "register_partnership" VALUES(4,'P01','Ravensholme and Malawi Alliance 1',1);
INSERT INTO "register_partnership" VALUES(5,'P19','Eastermere and Gambia Alliance 19',1);
INSERT INTO "register_partnership" VALUES(6,'P08','Gallowfen and Papua New Guinea Exchange 8',1);
INSERT INTO "register_partnership" VALUES(7,'P59','Brindlecombe and Cambodia Partnership 59',1);
INSERT INTO "register_partnership" VALUES(8,'P46','Ravensholme and Nigeria Alliance 46',1);
INSERT INTO "register_partnership" VALUES(9,'P61','Larkhaven and Pakistan Link 61',1);
INSERT INTO "register_partnership" VALUES(10,'P81','Pondersea and Uganda Link 81',1);
INSERT INTO "register_partnership" VALUES(11,'P64','Larkhaven and India Exchange 64',1);
INSERT INTO "register_partnership" VALUES(12,'P06','Larkhaven and Fiji Link 6',1);
INSERT INTO "register_partnership" VALUES(13,'P77','Wexley Vale and Jamaica Exchange 77',1);
INSERT INTO "register_partnership" VALUES(14,'P07','Thornwick Sands and Nigeria Partnership 7',1);
INSERT INTO "register_partnership" VALUES(15,'P34','Hobbermere and India Exchange 34',1);
INSERT INTO "register_partnership" VALUES(16,'P88','Ravensholme and Tanzania Link 88',1);
INSERT INTO "register_partnership" VALUES(17,'P16','Pellwater and Liberia Alliance 16',1);
INSERT INTO "register_partnership" VALUES(18,'P57','Cindleford and Zambia Alliance 57',1);
INSERT INTO "register_partnership" VALUES(19,'P67','Kestermoor and Jamaica Alliance 67',1);
INSERT INTO "register_partnership" VALUES(20,'P66','Auldmarsh and Mozambique Exchange 66',1);
INSERT INTO "register_partnership" VALUES(21,'P73','Mossgate Hill and Jamaica Link 73',1);
INSERT INTO "register_partnership" VALUES(22,'P71','Ostermouth and Madagascar Alliance 71',1);
INSERT INTO "register_partnership" VALUES(23,'P42','Pellwater and Rwanda Partnership 42',1);
INSERT INTO "register_partnership" VALUES(24,'P65','Netherwhit and Zambia Alliance 65',1);
INSERT INTO "register_partnership" VALUES(25,'P09','Netherwhit and South Sudan Link 9',1);
INSERT INTO "register_partnership" VALUES(26,'P24','Quillbury and Tanzania Link 24',1);
INSERT INTO "register_partnership" VALUES(27,'P52','Brackwater and Zambia Exchange 52',1);
INSERT INTO "register_partnership" VALUES(28,'P26','Thornwick Sands and Ghana Partnership 26',1);
INSERT INTO "register_partnership" VALUES(29,'P18','Fennimoor and Jamaica Link 18',1);
INSERT INTO "register_partnership" VALUES(30,'P17','Tarnholt and Pakistan Exchange 17',1);
INSERT INTO "register_partnership" VALUES(31,'P83','Salterby and Fiji Link 83',1);
INSERT INTO "register_partnership" VALUES(32,'P49','Pondersea and India Link 49',1);
INSERT INTO "register_partnership" VALUES(33,'P05','Netherwhit and Zimbabwe Alliance 5',1);
INSERT INTO "register_partnership" VALUES(34,'P12','Kestermoor and Bangladesh Alliance 12',1);
INSERT INTO "register_partnership" VALUES(35,'P51','Cindleford and Sierra Leone Partnership 51',1);
INSERT INTO "register_partnership" VALUES(36,'P10','Mossgate Hill and Nepal Partnership 10',1);
INSERT INTO "register_partnership" VALUES(37,'P47','Mossgate Hill and Malawi Partnership 47',1);
INSERT INTO "register_partnership" VALUES(38,'P69','Kestermoor and India Partnership 69',1);
INSERT INTO "register_partnership" VALUES(39,'P58','Mossgate Hill and Sierra Leone Link 58',1);
INSERT INTO "register_partnership" VALUES(40,'P50','Pondersea and Liberia Alliance 50',1);
INSERT INTO "register_partnership" VALUES(41,'P68','Brindlecombe and Kenya Exchange 68',1);
INSERT INTO "register_partnership" VALUES(42,'P28','Brindlecombe and Kenya Exchange 28',1);
INSERT INTO "register_partnership" VALUES(43,'P32','Tarnholt and Tanzania Exchange 32',1);
INSERT INTO "register_partnership" VALUES(44,'P54','Thornwick Sands and Uganda Partnership 54',1);
INSERT INTO "register_partnership" VALUES(45,'P82','Brindlecombe and India Alliance 82',1);
INSERT INTO "register_partnership" VALUES(46,'P40','Salterby and Mozambique Partnership 40',1);
INSERT INTO "register_partnership" VALUES(47,'P14','Cindleford and Cambodia Partnership 14',1);
INSERT INTO "register_partnership" VALUES(48,'P89','Ravensholme and Ghana Alliance 89',1);
INSERT INTO "register_partnership" VALUES(49,'P56','Kestermoor and Rwanda Exchange 56',1);
INSERT INTO "register_partnership" VALUES(50,'P72','Pondersea and Myanmar Exchange 72',1);
INSERT INTO "register_partnership" VALUES(51,'P74','Brindlecombe and Mozambique Alliance 74',1);
INSERT INTO "register_partnership" VALUES(52,'P76','Brindlecombe and Tanzania Link 76',1);
INSERT INTO "register_partnership" VALUES(53,'P31','Netherwhit and Zimbabwe Partnership 31',1);
INSERT INTO "register_partnership" VALUES(54,'P25','Marrowby and Madagascar Link 25',1);
INSERT INTO "register_partnership" VALUES(55,'P84','Kestermoor and Ghana Exchange 84',1);
INSERT INTO "register_partnership" VALUES(56,'P02','Salterby and Ethiopia Partnership 2',1);
INSERT INTO "register_partnership" VALUES(57,'P13','Kestermoor and Mozambique Partnership 13',1);
INSERT INTO "register_partnership" VALUES(58,'P22','Cindleford and Kenya Exchange 22',1);
INSERT INTO "register_partnership" VALUES(59,'P35','Brindlecombe and Pakistan Partnership 35',1);
INSERT INTO "register_partnership" VALUES(60,'P86','Brackwater and Malawi Link 86',1);
INSERT INTO "register_partnership" VALUES(61,'P79','Hobbermere and Kenya Exchange 79',1);
INSERT INTO "register_partnership" VALUES(62,'P63','Kestermoor and Bangladesh Alliance 63',1);
INSERT INTO "register_partnership" VALUES(63,'P45','Thornwick Sands and Zambia Alliance 45',1);
INSERT INTO "register_partnership" VALUES(64,'P87','Fennimoor and South Sudan Partnership 87',1);
INSERT INTO "register_partnership" VALUES(65,'P15','Pellwater and Uganda Link 15',1);
INSERT INTO "register_partnership" VALUES(66,'P20','Marrowby and Cameroon Exchange 20',1);
INSERT INTO "register_partnership" VALUES(67,'P78','Dunmarrow and Nepal Exchange 78',1);
INSERT INTO "register_partnership" VALUES(68,'P80','Pondersea and Nepal Partnership 80',1);
INSERT INTO "register_partnership" VALUES(69,'P48','Kestermoor and India Link 48',1);
INSERT INTO "register_partnership" VALUES(70,'P41','Tarnholt and Ethiopia Partnership 41',1);
INSERT INTO "register_partnership" VALUES(71,'P04','Dunmarrow and Lesotho Link 4',1);
INSERT INTO "register_partnership" VALUES(72,'P37','Ostermouth and Uganda Partnership 37',1);
INSERT INTO "register_partnership" VALUES(73,'P62','Marrowby and Madagascar Partnership 62',1);
INSERT INTO "register_partnership" VALUES(74,'P43','Tarnholt and Tanzania Link 43',1);
INSERT INTO "register_partnership" VALUES(75,'P03','Gallowfen and India Alliance 3',1);
INSERT INTO "register_partnership" VALUES(76,'P11','Marrowby and Myanmar Partnership 11',1);
INSERT INTO "register_partnership" VALUES(77,'P21','Dunmarrow and Sierra Leone Alliance 21',1);
INSERT INTO "register_partnership" VALUES(78,'P90','Fennimoor and Uganda Link 90',1);
INSERT INTO "register_partnership" VALUES(79,'P44','Netherwhit and India Exchange 44',1);
INSERT INTO "register_partnership" VALUES(80,'P33','Quillbury and Bangladesh Link 33',1);
INSERT INTO "register_partnership" VALUES(81,'P60','Netherwhit and Tanzania Link 60',1);
INSERT INTO "register_partnership" VALUES(82,'P30','Ravensholme and South Sudan Exchange 30',1);
INSERT INTO "register_partnership" VALUES(83,'P70','Dunmarrow and Liberia Alliance 70',1);
INSERT INTO "register_partnership" VALUES(84,'P85','Thornwick Sands and Ghana Link 85',1);
INSERT INTO "register_partnership" VALUES(85,'P53','Ostermouth and Lesotho Exchange 53',1);
INSERT INTO "register_partnership" VALUES(86,'P38','Brindlecombe and Ghana Partnership 38',1);
INSERT INTO "register_partnership" VALUES(87,'P29','Brackwater and Nigeria Link 29',1);
INSERT INTO "register_partnership" VALUES(88,'P27','Brindlecombe and Tanzania Link 27',1);
INSERT INTO "register_partnership" VALUES(89,'P75','Thornwick Sands and Rwanda Alliance 75',1);
INSERT INTO "register_partnership" VALUES(90,'P39','Pellwater and India Exchange 39',1);
-- register_grant
INSERT INTO "register_grant" VALUES(1,'IPF-2024-023','Stronger care together, Rwanda','Made-up Health Foundation','2024-02-15','2026-02-14',48000,'GBP',1,1);
INSERT INTO "register_grant" VALUES(2,'IPF-2021-036','Stronger care together, Rwanda','Invented Partnerships Fund','2021-09-28','2023-09-28',24000,'GBP',1,2);
INSERT INTO "register_grant" VALUES(3,'IPF-2022-019','Stronger care together, Gambia','Made-up Health Foundation','2022-02-25','2024-02-25',73000,'GBP',1,5);
INSERT INTO "register_grant" VALUES(4,'IPF-2024-008','Stronger care together, Papua New Guinea','Invented Partnerships Fund','2024-05-15','2026-05-15',75000,'GBP',1,6);
INSERT INTO "register_grant" VALUES(5,'IPF-2021-046','Stronger care together, Nigeria','Made-up Health Foundation','2021-05-31','2023-05-31',115000,'GBP',1,8);
INSERT INTO "register_grant" VALUES(6,'IPF-2023-081','Stronger care together, Uganda','Invented Partnerships Fund','2023-10-18','2025-10-17',115000,'GBP',1,10);
INSERT INTO "register_grant" VALUES(7,'IPF-2024-077','Stronger care together, Jamaica','Invented Partnerships Fund','2024-06-14','2026-06-14',101000,'GBP',1,13);
INSERT INTO "register_grant" VALUES(8,'IPF-2022-007','Stronger care together, Nigeria','Made-up Health Foundation','2022-09-23','2024-09-22',38000,'GBP',1,14);
INSERT INTO "register_grant" VALUES(9,'IPF-2023-034','Stronger care together, India','Invented Partnerships Fund','2023-08-19','2025-08-18',28000,'GBP',1,15);
INSERT INTO "register_grant" VALUES(10,'IPF-2021-016','Stronger care together, Liberia','Invented Partnerships Fund','2021-04-01','2023-04-01',62000,'GBP',1,17);
INSERT INTO "register_grant" VALUES(11,'IPF-2023-066','Stronger care together, Mozambique','Made-up Health Foundation','2023-12-17','2025-12-16',65000,'GBP',1,20);
INSERT INTO "register_grant" VALUES(12,'IPF-2022-073','Stronger care together, Jamaica','Made-up Health Foundation','2022-12-22','2024-12-21',23000,'GBP',1,21);
INSERT INTO "register_grant" VALUES(13,'IPF-2021-042','Stronger care together, Rwanda','Made-up Health Foundation','2021-06-30','2023-06-30',107000,'GBP',1,23);
INSERT INTO "register_grant" VALUES(14,'IPF-2022-065','Stronger care together, Zambia','Invented Partnerships Fund','2022-07-25','2024-07-24',35000,'GBP',1,24);
INSERT INTO "register_grant" VALUES(15,'IPF-2024-009','Stronger care together, South Sudan','Made-up Health Foundation','2024-02-15','2026-02-14',23000,'GBP',1,25);
INSERT INTO "register_grant" VALUES(16,'IPF-2023-024','Stronger care together, Tanzania','Invented Partnerships Fund','2023-01-21','2025-01-20',68000,'GBP',1,26);
INSERT INTO "register_grant" VALUES(17,'IPF-2023-052','Stronger care together, Zambia','Invented Partnerships Fund','2023-11-17','2025-11-16',49000,'GBP',1,27);
INSERT INTO "register_grant" VALUES(18,'IPF-2023-012','Stronger care together, Bangladesh','Made-up Health Foundation','2023-10-18','2025-10-17',65000,'GBP',1,34);
INSERT INTO "register_grant" VALUES(19,'IPF-2023-051','Stronger care together, Sierra Leone','Invented Partnerships Fund','2023-04-21','2025-04-20',77000,'GBP',1,35);
INSERT INTO "register_grant" VALUES(20,'IPF-2024-069','Stronger care together, India','Invented Partnerships Fund','2024-04-15','2026-04-15',90000,'GBP',1,38);
INSERT INTO "register_grant" VALUES(21,'IPF-2024-089','Stronger care together, Ghana','Made-up Health Foundation','2024-03-16','2026-03-16',21000,'GBP',1,48);
INSERT INTO "register_grant" VALUES(22,'IPF-2021-056','Stronger care together, Rwanda','Invented Partnerships Fund','2021-10-28','2023-10-28',105000,'GBP',1,49);
INSERT INTO "register_grant" VALUES(23,'IPF-2023-076','Stronger care together, Tanzania','Made-up Health Foundation','2023-02-20','2025-02-19',107000,'GBP',1,52);
INSERT INTO "register_grant" VALUES(24,'IPF-2022-025','Stronger care together, Madagascar','Made-up Health Foundation','2022-08-24','2024-08-23',49000,'GBP',1,54);
INSERT INTO "register_grant" VALUES(25,'IPF-2024-002','Stronger care together, Ethiopia','Invented Partnerships Fund','2024-05-15','2026-05-15',66000,'GBP',1,56);
INSERT INTO "register_grant" VALUES(26,'IPF-2022-079','Stronger care together, Kenya','Made-up Health Foundation','2022-07-25','2024-07-24',59000,'GBP',1,61);
INSERT INTO "register_grant" VALUES(27,'IPF-2023-063','Stronger care together, Bangladesh','Made-up Health Foundation','2023-09-18','2025-09-17',45000,'GBP',1,62);
INSERT INTO "register_grant" VALUES(28,'IPF-2024-045','Stronger care together, Zambia','Invented Partnerships Fund','2024-04-15','2026-04-15',100000,'GBP',1,63);
INSERT INTO "register_grant" VALUES(29,'IPF-2021-015','Stronger care together, Uganda','Made-up Health Foundation','2021-06-30','2023-06-30',93000,'GBP',1,65);
INSERT INTO "register_grant" VALUES(30,'IPF-2022-080','Stronger care together, Nepal','Made-up Health Foundation','2022-06-25','2024-06-24',73000,'GBP',1,68);
INSERT INTO "register_grant" VALUES(31,'IPF-2024-048','Stronger care together, India','Invented Partnerships Fund','2024-03-16','2026-03-16',53000,'GBP',1,69);
INSERT INTO "register_grant" VALUES(32,'IPF-2024-004','Stronger care together, Lesotho','Made-up Health Foundation','2024-05-15','2026-05-15',16000,'GBP',1,71);
INSERT INTO "register_grant" VALUES(33,'IPF-2022-043','Stronger care together, Tanzania','Made-up Health Foundation','2022-01-26','2024-01-26',109000,'GBP',1,74);
INSERT INTO "register_grant" VALUES(34,'IPF-2024-021','Stronger care together, Sierra Leone','Invented Partnerships Fund','2024-04-15','2026-04-15',73000,'GBP',1,77);
INSERT INTO "register_grant" VALUES(35,'IPF-2021-090','Stronger care together, Uganda','Invented Partnerships Fund','2021-04-01','2023-04-01',62000,'GBP',1,78);
INSERT INTO "register_grant" VALUES(36,'IPF-2023-044','Stronger care together, India','Invented Partnerships Fund','2023-08-19','2025-08-18',36000,'GBP',1,79);
INSERT INTO "register_grant" VALUES(37,'IPF-2021-060','Stronger care together, Tanzania','Made-up Health Foundation','2021-05-31','2023-05-31',70000,'GBP',1,81);
INSERT INTO "register_grant" VALUES(38,'IPF-2022-075','Stronger care together, Rwanda','Made-up Health Foundation','2022-10-23','2024-10-22',26000,'GBP',1,89);
-- register_person
INSERT INTO "register_person" VALUES(1,'L001','Midwife','{"specialty": "maternity", "years_active": "under 3 years"}','2026-03-16 09:00:00.088000',NULL,1,1,1,1);
INSERT INTO "register_person" VALUES(2,'L002','Nurse','{"specialty": "infection control", "years_active": "under 3 years"}','2026-03-16 09:00:00.089000',NULL,1,2,2,1);
INSERT INTO "register_person" VALUES(3,'L003','Pharmacist','{"specialty": "medicines supply", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.090000',NULL,3,3,3,1);
INSERT INTO "register_person" VALUES(4,'L004','Nurse','{"specialty": "neonatal care", "years_active": "10 years or more"}','2026-03-16 09:00:00.091000',NULL,4,4,4,1);
INSERT INTO "register_person" VALUES(5,'L005','Nurse','{"specialty": "burns", "years_active": "under 3 years"}','2026-03-16 09:00:00.092000',NULL,5,5,5,1);
INSERT INTO "register_person" VALUES(6,'L006','Therapist','{"specialty": "rehabilitation", "years_active": "10 years or more"}','2026-03-16 09:00:00.093000',NULL,4,2,4,1);
INSERT INTO "register_person" VALUES(7,'L007','Doctor','{"specialty": "burns", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.094000',NULL,6,6,6,1);
INSERT INTO "register_person" VALUES(8,'L008','Manager','{"specialty": "maternity", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.095000',NULL,7,7,7,1);
INSERT INTO "register_person" VALUES(9,'L009','Manager','{"specialty": "eye care", "years_active": "10 years or more"}','2026-03-16 09:00:00.096000',NULL,8,8,8,1);
INSERT INTO "register_person" VALUES(10,'L010','Nurse','{"specialty": "emergency care", "years_active": "10 years or more"}','2026-03-16 09:00:00.097000',NULL,9,9,9,1);
INSERT INTO "register_person" VALUES(11,'L011','Midwife','{"specialty": "maternity", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.098000',NULL,2,10,10,1);
INSERT INTO "register_person" VALUES(12,'L012','Doctor','{"specialty": "emergency care", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.099000',NULL,11,11,11,1);
INSERT INTO "register_person" VALUES(13,'L013','Nurse','{"specialty": "nurse education", "years_active": "10 years or more"}','2026-03-16 09:00:00.100000',NULL,13,3,12,1);
INSERT INTO "register_person" VALUES(14,'L014','Doctor','{"specialty": "infection control", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.101000',NULL,14,12,13,1);
INSERT INTO "register_person" VALUES(15,'L015','Nurse','{"specialty": "emergency care", "years_active": "10 years or more"}','2026-03-16 09:00:00.102000',NULL,8,7,14,1);
INSERT INTO "register_person" VALUES(16,'L016','Doctor','{"specialty": "infection control", "years_active": "under 3 years"}','2026-03-16 09:00:00.103000',NULL,11,10,15,1);
INSERT INTO "register_person" VALUES(17,'L017','Midwife','{"specialty": "neonatal care", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.104000',NULL,15,1,16,1);
INSERT INTO "register_person" VALUES(18,'L018','Doctor','{"specialty": "maternity", "years_active": "under 3 years"}','2026-03-16 09:00:00.105000',NULL,16,13,17,1);
INSERT INTO "register_person" VALUES(19,'L019','Doctor','{"specialty": "anaesthesia", "years_active": "10 years or more"}','2026-03-16 09:00:00.106000',NULL,17,5,18,1);
INSERT INTO "register_person" VALUES(20,'L020','Doctor','{"specialty": "eye care", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.107000',NULL,14,14,19,1);
INSERT INTO "register_person" VALUES(21,'L021','Manager','{"specialty": "maternity", "years_active": "10 years or more"}','2026-03-16 09:00:00.108000',NULL,3,8,20,1);
INSERT INTO "register_person" VALUES(22,'L022','Pharmacist','{"specialty": "antibiotic stewardship", "years_active": "10 years or more"}','2026-03-16 09:00:00.109000',NULL,14,15,21,1);
INSERT INTO "register_person" VALUES(23,'L023','Doctor','{"specialty": "emergency care", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.110000',NULL,18,16,22,1);
INSERT INTO "register_person" VALUES(24,'L024','Manager','{"specialty": "maternity", "years_active": "under 3 years"}','2026-03-16 09:00:00.111000',NULL,1,17,23,1);
INSERT INTO "register_person" VALUES(25,'L025','Pharmacist','{"specialty": "medicines supply", "years_active": "10 years or more"}','2026-03-16 09:00:00.112000',NULL,17,18,24,1);
INSERT INTO "register_person" VALUES(26,'L026','Nurse','{"specialty": "infection control", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.113000',NULL,19,19,25,1);
INSERT INTO "register_person" VALUES(27,'L027','Pharmacist','{"specialty": "medicines supply", "years_active": "10 years or more"}','2026-03-16 09:00:00.114000',NULL,15,2,26,1);
INSERT INTO "register_person" VALUES(28,'L028','Nurse','{"specialty": "nurse education", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.115000',NULL,17,14,27,1);
INSERT INTO "register_person" VALUES(29,'L029','Nurse','{"specialty": "palliative care", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.116000',NULL,20,20,28,1);
INSERT INTO "register_person" VALUES(30,'L030','Therapist','{"specialty": "rehabilitation", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.117000',NULL,14,21,29,1);
INSERT INTO "register_person" VALUES(31,'L031','Nurse','{"specialty": "emergency care", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.118000',NULL,9,16,30,1);
INSERT INTO "register_person" VALUES(32,'L032','Midwife','{"specialty": "maternity", "years_active": "under 3 years"}','2026-03-16 09:00:00.119000',NULL,13,22,31,1);
INSERT INTO "register_person" VALUES(33,'L033','Doctor','{"specialty": "anaesthesia", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.120000',NULL,11,8,32,1);
INSERT INTO "register_person" VALUES(34,'L034','Doctor','{"specialty": "infection control", "years_active": "under 3 years"}','2026-03-16 09:00:00.121000',NULL,21,22,33,1);
INSERT INTO "register_person" VALUES(35,'L035','Therapist','{"specialty": "mental health", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.122000',NULL,21,16,33,1);
INSERT INTO "register_person" VALUES(36,'L036','Therapist','{"specialty": "rehabilitation", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.123000',NULL,22,23,34,1);
INSERT INTO "register_person" VALUES(37,'L037','Pharmacist','{"specialty": "medicines supply", "years_active": "10 years or more"}','2026-03-16 09:00:00.124000',NULL,23,24,35,1);
INSERT INTO "register_person" VALUES(38,'L038','Doctor','{"specialty": "surgery", "years_active": "10 years or more"}','2026-03-16 09:00:00.125000',NULL,12,6,36,1);
INSERT INTO "register_person" VALUES(39,'L039','Doctor','{"specialty": "anaesthesia", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.126000',NULL,4,25,37,1);
INSERT INTO "register_person" VALUES(40,'L040','Manager','{"specialty": "surgery", "years_active": "10 years or more"}','2026-03-16 09:00:00.127000',NULL,11,26,38,1);
INSERT INTO "register_person" VALUES(41,'L041','Pharmacist','{"specialty": "antibiotic stewardship", "years_active": "10 years or more"}','2026-03-16 09:00:00.128000',NULL,5,11,5,1);
INSERT INTO "register_person" VALUES(42,'L042','Manager','{"specialty": "community health", "years_active": "10 years or more"}','2026-03-16 09:00:00.129000',NULL,14,27,29,1);
INSERT INTO "register_person" VALUES(43,'L043','Nurse','{"specialty": "infection control", "years_active": "under 3 years"}','2026-03-16 09:00:00.130000',NULL,23,28,39,1);
INSERT INTO "register_person" VALUES(44,'L044','Doctor','{"specialty": "eye care", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.131000',NULL,16,29,40,1);
INSERT INTO "register_person" VALUES(45,'L045','Therapist','{"specialty": "rehabilitation", "years_active": "10 years or more"}','2026-03-16 09:00:00.132000',NULL,24,24,41,1);
INSERT INTO "register_person" VALUES(46,'L046','Nurse','{"specialty": "nurse education", "years_active": "10 years or more"}','2026-03-16 09:00:00.133000',NULL,16,30,17,1);
INSERT INTO "register_person" VALUES(47,'L047','Doctor','{"specialty": "neonatal care", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.134000',NULL,5,12,5,1);
INSERT INTO "register_person" VALUES(48,'L048','Pharmacist','{"specialty": "antibiotic stewardship", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.135000',NULL,24,31,42,1);
INSERT INTO "register_person" VALUES(49,'L049','Doctor','{"specialty": "burns", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.136000',NULL,15,32,43,1);
INSERT INTO "register_person" VALUES(50,'L050','Nurse','{"specialty": "neonatal care", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.137000',NULL,2,33,44,1);
INSERT INTO "register_person" VALUES(51,'L051','Therapist','{"specialty": "burns", "years_active": "under 3 years"}','2026-03-16 09:00:00.138000',NULL,11,28,45,1);
INSERT INTO "register_person" VALUES(52,'L052','Manager','{"specialty": "palliative care", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.139000',NULL,3,4,46,1);
INSERT INTO "register_person" VALUES(53,'L053','Pharmacist','{"specialty": "antibiotic stewardship", "years_active": "10 years or more"}','2026-03-16 09:00:00.140000',NULL,7,21,47,1);
INSERT INTO "register_person" VALUES(54,'L054','Midwife','{"specialty": "community health", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.141000',NULL,20,33,48,1);
INSERT INTO "register_person" VALUES(55,'L055','Pharmacist','{"specialty": "medicines supply", "years_active": "10 years or more"}','2026-03-16 09:00:00.142000',NULL,1,23,49,1);
INSERT INTO "register_person" VALUES(56,'L056','Doctor','{"specialty": "neonatal care", "years_active": "10 years or more"}','2026-03-16 09:00:00.143000',NULL,25,33,50,1);
INSERT INTO "register_person" VALUES(57,'L057','Nurse','{"specialty": "palliative care", "years_active": "10 years or more"}','2026-03-16 09:00:00.144000',NULL,3,10,51,1);
INSERT INTO "register_person" VALUES(58,'L058','Manager','{"specialty": "emergency care", "years_active": "10 years or more"}','2026-03-16 09:00:00.145000',NULL,15,34,52,1);
INSERT INTO "register_person" VALUES(59,'L059','Doctor','{"specialty": "surgery", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.146000',NULL,21,35,53,1);
INSERT INTO "register_person" VALUES(60,'L060','Nurse','{"specialty": "palliative care", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.147000',NULL,19,9,25,1);
INSERT INTO "register_person" VALUES(61,'L061','Doctor','{"specialty": "emergency care", "years_active": "10 years or more"}','2026-03-16 09:00:00.148000',NULL,16,24,17,1);
INSERT INTO "register_person" VALUES(62,'L062','Doctor','{"specialty": "emergency care", "years_active": "under 3 years"}','2026-03-16 09:00:00.149000',NULL,18,36,54,1);
INSERT INTO "register_person" VALUES(63,'L063','Nurse','{"specialty": "infection control", "years_active": "10 years or more"}','2026-03-16 09:00:00.150000',NULL,20,37,55,1);
INSERT INTO "register_person" VALUES(64,'L064','Pharmacist','{"specialty": "antibiotic stewardship", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.151000',NULL,26,18,56,1);
INSERT INTO "register_person" VALUES(65,'L065','Nurse','{"specialty": "burns", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.152000',NULL,3,38,57,1);
INSERT INTO "register_person" VALUES(66,'L066','Midwife','{"specialty": "maternity", "years_active": "under 3 years"}','2026-03-16 09:00:00.153000',NULL,24,22,58,1);
INSERT INTO "register_person" VALUES(67,'L067','Doctor','{"specialty": "emergency care", "years_active": "10 years or more"}','2026-03-16 09:00:00.154000',NULL,9,39,59,1);
INSERT INTO "register_person" VALUES(68,'L068','Midwife','{"specialty": "community health", "years_active": "under 3 years"}','2026-03-16 09:00:00.155000',NULL,7,40,47,1);
INSERT INTO "register_person" VALUES(69,'L069','Manager','{"specialty": "palliative care", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.156000',NULL,4,12,60,1);
INSERT INTO "register_person" VALUES(70,'L070','Therapist','{"specialty": "mental health", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.157000',NULL,24,41,61,1);
INSERT INTO "register_person" VALUES(71,'L071','Manager','{"specialty": "surgery", "years_active": "10 years or more"}','2026-03-16 09:00:00.158000',NULL,22,32,62,1);
INSERT INTO "register_person" VALUES(72,'L072','Midwife','{"specialty": "maternity", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.159000',NULL,17,32,63,1);
INSERT INTO "register_person" VALUES(73,'L073','Doctor','{"specialty": "laboratory", "years_active": "under 3 years"}','2026-03-16 09:00:00.160000',NULL,19,42,64,1);
INSERT INTO "register_person" VALUES(74,'L074','Therapist','{"specialty": "rehabilitation", "years_active": "10 years or more"}','2026-03-16 09:00:00.161000',NULL,5,21,5,1);
INSERT INTO "register_person" VALUES(75,'L075','Doctor','{"specialty": "emergency care", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.162000',NULL,2,12,65,1);
INSERT INTO "register_person" VALUES(76,'L076','Nurse','{"specialty": "burns", "years_active": "under 3 years"}','2026-03-16 09:00:00.163000',NULL,6,17,6,1);
INSERT INTO "register_person" VALUES(77,'L077','Nurse','{"specialty": "infection control", "years_active": "10 years or more"}','2026-03-16 09:00:00.164000',NULL,10,32,66,1);
INSERT INTO "register_person" VALUES(78,'L078','Manager','{"specialty": "palliative care", "years_active": "under 3 years"}','2026-03-16 09:00:00.165000',NULL,16,27,17,1);
INSERT INTO "register_person" VALUES(79,'L079','Pharmacist','{"specialty": "medicines supply", "years_active": "10 years or more"}','2026-03-16 09:00:00.166000',NULL,8,16,14,1);
INSERT INTO "register_person" VALUES(80,'L080','Nurse','{"specialty": "emergency care", "years_active": "10 years or more"}','2026-03-16 09:00:00.167000',NULL,12,12,67,1);
INSERT INTO "register_person" VALUES(81,'L081','Manager','{"specialty": "eye care", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.168000',NULL,2,40,65,1);
INSERT INTO "register_person" VALUES(82,'L082','Therapist','{"specialty": "burns", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.169000',NULL,1,33,1,1);
INSERT INTO "register_person" VALUES(83,'L083','Midwife','{"specialty": "community health", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.170000',NULL,12,42,68,1);
INSERT INTO "register_person" VALUES(84,'L084','Manager','{"specialty": "eye care", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.171000',NULL,11,1,69,1);
INSERT INTO "register_person" VALUES(85,'L085','Doctor','{"specialty": "emergency care", "years_active": "under 3 years"}','2026-03-16 09:00:00.172000',NULL,19,25,25,1);
INSERT INTO "register_person" VALUES(86,'L086','Nurse','{"specialty": "anaesthesia", "years_active": "under 3 years"}','2026-03-16 09:00:00.173000',NULL,26,29,70,1);
INSERT INTO "register_person" VALUES(87,'L087','Midwife','{"specialty": "neonatal care", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.174000',NULL,21,36,33,1);
INSERT INTO "register_person" VALUES(88,'L088','Nurse','{"specialty": "neonatal care", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.175000',NULL,27,18,71,1);
INSERT INTO "register_person" VALUES(89,'L089','Manager','{"specialty": "surgery", "years_active": "10 years or more"}','2026-03-16 09:00:00.176000',NULL,21,28,33,1);
INSERT INTO "register_person" VALUES(90,'L090','Doctor','{"specialty": "emergency care", "years_active": "10 years or more"}','2026-03-16 09:00:00.177000',NULL,2,38,72,1);
INSERT INTO "register_person" VALUES(91,'L091','Doctor','{"specialty": "maternity", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.178000',NULL,6,32,6,1);
INSERT INTO "register_person" VALUES(92,'L092','Midwife','{"specialty": "neonatal care", "years_active": "under 3 years"}','2026-03-16 09:00:00.179000',NULL,18,1,73,1);
INSERT INTO "register_person" VALUES(93,'L093','Doctor','{"specialty": "anaesthesia", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.180000',NULL,10,10,66,1);
INSERT INTO "register_person" VALUES(94,'L094','Nurse','{"specialty": "palliative care", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.181000',NULL,15,43,74,1);
INSERT INTO "register_person" VALUES(95,'L095','Manager','{"specialty": "eye care", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.182000',NULL,11,38,75,1);
INSERT INTO "register_person" VALUES(96,'L096','Pharmacist','{"specialty": "antibiotic stewardship", "years_active": "under 3 years"}','2026-03-16 09:00:00.183000',NULL,25,44,76,1);
INSERT INTO "register_person" VALUES(97,'L097','Nurse','{"specialty": "burns", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.184000',NULL,23,43,77,1);
INSERT INTO "register_person" VALUES(98,'L098','Doctor','{"specialty": "burns", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.185000',NULL,2,13,78,1);
INSERT INTO "register_person" VALUES(99,'L099','Nurse','{"specialty": "anaesthesia", "years_active": "under 3 years"}','2026-03-16 09:00:00.186000',NULL,11,8,79,1);
INSERT INTO "register_person" VALUES(100,'L100','Doctor','{"specialty": "emergency care", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.187000',NULL,22,13,80,1);
INSERT INTO "register_person" VALUES(101,'L101','Doctor','{"specialty": "burns", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.188000',NULL,1,45,1,1);
INSERT INTO "register_person" VALUES(102,'L102','Pharmacist','{"specialty": "antibiotic stewardship", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.189000',NULL,13,20,12,1);
INSERT INTO "register_person" VALUES(103,'L103','Manager','{"specialty": "surgery", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.190000',NULL,15,44,81,1);
INSERT INTO "register_person" VALUES(104,'L104','Manager','{"specialty": "eye care", "years_active": "10 years or more"}','2026-03-16 09:00:00.191000',NULL,19,12,82,1);
INSERT INTO "register_person" VALUES(105,'L105','Nurse','{"specialty": "infection control", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.192000',NULL,16,45,83,1);
INSERT INTO "register_person" VALUES(106,'L106','Nurse','{"specialty": "burns", "years_active": "under 3 years"}','2026-03-16 09:00:00.193000',NULL,20,16,84,1);
INSERT INTO "register_person" VALUES(107,'L107','Doctor','{"specialty": "infection control", "years_active": "under 3 years"}','2026-03-16 09:00:00.194000',NULL,27,7,85,1);
INSERT INTO "register_person" VALUES(108,'L108','Pharmacist','{"specialty": "antibiotic stewardship", "years_active": "10 years or more"}','2026-03-16 09:00:00.195000',NULL,20,20,86,1);
INSERT INTO "register_person" VALUES(109,'L109','Manager','{"specialty": "maternity", "years_active": "10 years or more"}','2026-03-16 09:00:00.196000',NULL,8,11,87,1);
INSERT INTO "register_person" VALUES(110,'L110','Manager','{"specialty": "maternity", "years_active": "10 years or more"}','2026-03-16 09:00:00.197000',NULL,7,37,47,1);
INSERT INTO "register_person" VALUES(111,'L111','Therapist','{"specialty": "mental health", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.198000',NULL,15,44,88,1);
INSERT INTO "register_person" VALUES(112,'L112','Pharmacist','{"specialty": "infection control", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.199000',NULL,23,9,77,1);
INSERT INTO "register_person" VALUES(113,'L113','Midwife','{"specialty": "maternity", "years_active": "10 years or more"}','2026-03-16 09:00:00.200000',NULL,1,36,89,1);
INSERT INTO "register_person" VALUES(114,'L114','Doctor','{"specialty": "emergency care", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.201000',NULL,11,19,90,1);
-- register_framemember
INSERT INTO "register_framemember" VALUES(1,'{"country": "Rwanda", "organisation": "University of Pellwater", "partnership": "P23", "role": "Midwife", "specialty": "maternity", "years_active": "under 3 years"}',1,1);
INSERT INTO "register_framemember" VALUES(2,'{"country": "Rwanda", "organisation": "Ostermouth Hospitals Trust", "partnership": "P36", "role": "Nurse", "specialty": "infection control", "years_active": "under 3 years"}',1,2);
INSERT INTO "register_framemember" VALUES(3,'{"country": "Mozambique", "organisation": "Larkhaven Hospitals Trust", "partnership": "P55", "role": "Pharmacist", "specialty": "medicines supply", "years_active": "3 to 9 years"}',1,3);
INSERT INTO "register_framemember" VALUES(4,'{"country": "Malawi", "organisation": "Brackwater Hospitals Trust", "partnership": "P01", "role": "Nurse", "specialty": "neonatal care", "years_active": "10 years or more"}',1,4);
INSERT INTO "register_framemember" VALUES(5,'{"country": "Gambia", "organisation": "Ostermouth Community Health Trust", "partnership": "P19", "role": "Nurse", "specialty": "burns", "years_active": "under 3 years"}',1,5);
INSERT INTO "register_framemember" VALUES(6,'{"country": "Malawi", "organisation": "Ostermouth Hospitals Trust", "partnership": "P01", "role": "Therapist", "specialty": "rehabilitation", "years_active": "10 years or more"}',1,6);
INSERT INTO "register_framemember" VALUES(7,'{"country": "Papua New Guinea", "organisation": "Pellwater Hospitals Trust", "partnership": "P08", "role": "Doctor", "specialty": "burns", "years_active": "3 to 9 years"}',1,7);
INSERT INTO "register_framemember" VALUES(8,'{"country": "Cambodia", "organisation": "Mossgate Hill Hospitals Trust", "partnership": "P59", "role": "Manager", "specialty": "maternity", "years_active": "3 to 9 years"}',1,8);
INSERT INTO "register_framemember" VALUES(9,'{"country": "Nigeria", "organisation": "Hobbermere Hospitals Trust", "partnership": "P46", "role": "Manager", "specialty": "eye care", "years_active": "10 years or more"}',1,9);
INSERT INTO "register_framemember" VALUES(10,'{"country": "Pakistan", "organisation": "Cindleford Hospitals Trust", "partnership": "P61", "role": "Nurse", "specialty": "emergency care", "years_active": "10 years or more"}',1,10);
INSERT INTO "register_framemember" VALUES(11,'{"country": "Uganda", "organisation": "Wexley Vale Hospitals Trust", "partnership": "P81", "role": "Midwife", "specialty": "maternity", "years_active": "3 to 9 years"}',1,11);
INSERT INTO "register_framemember" VALUES(12,'{"country": "India", "organisation": "Invented College of Pharmacy", "partnership": "P64", "role": "Doctor", "specialty": "emergency care", "years_active": "3 to 9 years"}',1,12);
INSERT INTO "register_framemember" VALUES(13,'{"country": "Fiji", "organisation": "Larkhaven Hospitals Trust", "partnership": "P06", "role": "Nurse", "specialty": "nurse education", "years_active": "10 years or more"}',1,13);
INSERT INTO "register_framemember" VALUES(14,'{"country": "Jamaica", "organisation": "University of Mossgate Hill", "partnership": "P77", "role": "Doctor", "specialty": "infection control", "years_active": "3 to 9 years"}',1,14);
INSERT INTO "register_framemember" VALUES(15,'{"country": "Nigeria", "organisation": "Mossgate Hill Hospitals Trust", "partnership": "P07", "role": "Nurse", "specialty": "emergency care", "years_active": "10 years or more"}',1,15);
INSERT INTO "register_framemember" VALUES(16,'{"country": "India", "organisation": "Wexley Vale Hospitals Trust", "partnership": "P34", "role": "Doctor", "specialty": "infection control", "years_active": "under 3 years"}',1,16);
INSERT INTO "register_framemember" VALUES(17,'{"country": "Tanzania", "organisation": "University of Pellwater", "partnership": "P88", "role": "Midwife", "specialty": "neonatal care", "years_active": "3 to 9 years"}',1,17);
INSERT INTO "register_framemember" VALUES(18,'{"country": "Liberia", "organisation": "University of Crannock Bay", "partnership": "P16", "role": "Doctor", "specialty": "maternity", "years_active": "under 3 years"}',1,18);
INSERT INTO "register_framemember" VALUES(19,'{"country": "Zambia", "organisation": "Ostermouth Community Health Trust", "partnership": "P57", "role": "Doctor", "specialty": "anaesthesia", "years_active": "10 years or more"}',1,19);
INSERT INTO "register_framemember" VALUES(20,'{"country": "Jamaica", "organisation": "Netherwhit Hospitals Trust", "partnership": "P67", "role": "Doctor", "specialty": "eye care", "years_active": "3 to 9 years"}',1,20);
INSERT INTO "register_framemember" VALUES(21,'{"country": "Mozambique", "organisation": "Hobbermere Hospitals Trust", "partnership": "P66", "role": "Manager", "specialty": "maternity", "years_active": "10 years or more"}',1,21);
INSERT INTO "register_framemember" VALUES(22,'{"country": "Jamaica", "organisation": "Dunmarrow Hospitals Trust", "partnership": "P73", "role": "Pharmacist", "specialty": "antibiotic stewardship", "years_active": "10 years or more"}',1,22);
INSERT INTO "register_framemember" VALUES(23,'{"country": "Madagascar", "organisation": "Eastermere Hospitals Trust", "partnership": "P71", "role": "Doctor", "specialty": "emergency care", "years_active": "3 to 9 years"}',1,23);
INSERT INTO "register_framemember" VALUES(24,'{"country": "Rwanda", "organisation": "Gallowfen Hospitals Trust", "partnership": "P42", "role": "Manager", "specialty": "maternity", "years_active": "under 3 years"}',1,24);
INSERT INTO "register_framemember" VALUES(25,'{"country": "Zambia", "organisation": "Quillbury Hospitals Trust", "partnership": "P65", "role": "Pharmacist", "specialty": "medicines supply", "years_active": "10 years or more"}',1,25);
INSERT INTO "register_framemember" VALUES(26,'{"country": "South Sudan", "organisation": "Thornwick Sands Hospitals Trust", "partnership": "P09", "role": "Nurse", "specialty": "infection control", "years_active": "3 to 9 years"}',1,26);
INSERT INTO "register_framemember" VALUES(27,'{"country": "Tanzania", "organisation": "Ostermouth Hospitals Trust", "partnership": "P24", "role": "Pharmacist", "specialty": "medicines supply", "years_active": "10 years or more"}',1,27);
INSERT INTO "register_framemember" VALUES(28,'{"country": "Zambia", "organisation": "Netherwhit Hospitals Trust", "partnership": "P52", "role": "Nurse", "specialty": "nurse education", "years_active": "3 to 9 years"}',1,28);
INSERT INTO "register_framemember" VALUES(29,'{"country": "Ghana", "organisation": "Quillbury Community Health Trust", "partnership": "P26", "role": "Nurse", "specialty": "palliative care", "years_active": "3 to 9 years"}',1,29);
INSERT INTO "register_framemember" VALUES(30,'{"country": "Jamaica", "organisation": "Wexley Vale Community Health Trust", "partnership": "P18", "role": "Therapist", "specialty": "rehabilitation", "years_active": "3 to 9 years"}',1,30);
INSERT INTO "register_framemember" VALUES(31,'{"country": "Pakistan", "organisation": "Eastermere Hospitals Trust", "partnership": "P17", "role": "Nurse", "specialty": "emergency care", "years_active": "3 to 9 years"}',1,31);
INSERT INTO "register_framemember" VALUES(32,'{"country": "Fiji", "organisation": "University of Salterby", "partnership": "P83", "role": "Midwife", "specialty": "maternity", "years_active": "under 3 years"}',1,32);
INSERT INTO "register_framemember" VALUES(33,'{"country": "India", "organisation": "Hobbermere Hospitals Trust", "partnership": "P49", "role": "Doctor", "specialty": "anaesthesia", "years_active": "3 to 9 years"}',1,33);
INSERT INTO "register_framemember" VALUES(34,'{"country": "Zimbabwe", "organisation": "University of Salterby", "partnership": "P05", "role": "Doctor", "specialty": "infection control", "years_active": "under 3 years"}',1,34);
INSERT INTO "register_framemember" VALUES(35,'{"country": "Zimbabwe", "organisation": "Eastermere Hospitals Trust", "partnership": "P05", "role": "Therapist", "specialty": "mental health", "years_active": "3 to 9 years"}',1,35);
INSERT INTO "register_framemember" VALUES(36,'{"country": "Bangladesh", "organisation": "Kestermoor Hospitals Trust", "partnership": "P12", "role": "Therapist", "specialty": "rehabilitation", "years_active": "3 to 9 years"}',1,36);
INSERT INTO "register_framemember" VALUES(37,'{"country": "Sierra Leone", "organisation": "Salterby Hospitals Trust", "partnership": "P51", "role": "Pharmacist", "specialty": "medicines supply", "years_active": "10 years or more"}',1,37);
INSERT INTO "register_framemember" VALUES(38,'{"country": "Nepal", "organisation": "Pellwater Hospitals Trust", "partnership": "P10", "role": "Doctor", "specialty": "surgery", "years_active": "10 years or more"}',1,38);
INSERT INTO "register_framemember" VALUES(39,'{"country": "Malawi", "organisation": "Brindlecombe Hospitals Trust", "partnership": "P47", "role": "Doctor", "specialty": "anaesthesia", "years_active": "3 to 9 years"}',1,39);
INSERT INTO "register_framemember" VALUES(40,'{"country": "India", "organisation": "Gallowfen Health Link", "partnership": "P69", "role": "Manager", "specialty": "surgery", "years_active": "10 years or more"}',1,40);
INSERT INTO "register_framemember" VALUES(41,'{"country": "Gambia", "organisation": "Invented College of Pharmacy", "partnership": "P19", "role": "Pharmacist", "specialty": "antibiotic stewardship", "years_active": "10 years or more"}',1,41);
INSERT INTO "register_framemember" VALUES(42,'{"country": "Jamaica", "organisation": "University of Netherwhit", "partnership": "P18", "role": "Manager", "specialty": "community health", "years_active": "10 years or more"}',1,42);
INSERT INTO "register_framemember" VALUES(43,'{"country": "Sierra Leone", "organisation": "Marrowby Hospitals Trust", "partnership": "P58", "role": "Nurse", "specialty": "infection control", "years_active": "under 3 years"}',1,43);
INSERT INTO "register_framemember" VALUES(44,'{"country": "Liberia", "organisation": "Ravensholme Hospitals Trust", "partnership": "P50", "role": "Doctor", "specialty": "eye care", "years_active": "3 to 9 years"}',1,44);
INSERT INTO "register_framemember" VALUES(45,'{"country": "Kenya", "organisation": "Salterby Hospitals Trust", "partnership": "P68", "role": "Therapist", "specialty": "rehabilitation", "years_active": "10 years or more"}',1,45);
INSERT INTO "register_framemember" VALUES(46,'{"country": "Liberia", "organisation": "University of Auldmarsh", "partnership": "P16", "role": "Nurse", "specialty": "nurse education", "years_active": "10 years or more"}',1,46);
INSERT INTO "register_framemember" VALUES(47,'{"country": "Gambia", "organisation": "University of Mossgate Hill", "partnership": "P19", "role": "Doctor", "specialty": "neonatal care", "years_active": "3 to 9 years"}',1,47);
INSERT INTO "register_framemember" VALUES(48,'{"country": "Kenya", "organisation": "Marrowby Health Link", "partnership": "P28", "role": "Pharmacist", "specialty": "antibiotic stewardship", "years_active": "3 to 9 years"}',1,48);
INSERT INTO "register_framemember" VALUES(49,'{"country": "Tanzania", "organisation": "Pondersea Health Link", "partnership": "P32", "role": "Doctor", "specialty": "burns", "years_active": "3 to 9 years"}',1,49);
INSERT INTO "register_framemember" VALUES(50,'{"country": "Uganda", "organisation": "Salterby Health Link", "partnership": "P54", "role": "Nurse", "specialty": "neonatal care", "years_active": "3 to 9 years"}',1,50);
INSERT INTO "register_framemember" VALUES(51,'{"country": "India", "organisation": "Marrowby Hospitals Trust", "partnership": "P82", "role": "Therapist", "specialty": "burns", "years_active": "under 3 years"}',1,51);
INSERT INTO "register_framemember" VALUES(52,'{"country": "Mozambique", "organisation": "Brackwater Hospitals Trust", "partnership": "P40", "role": "Manager", "specialty": "palliative care", "years_active": "3 to 9 years"}',1,52);
INSERT INTO "register_framemember" VALUES(53,'{"country": "Cambodia", "organisation": "Wexley Vale Community Health Trust", "partnership": "P14", "role": "Pharmacist", "specialty": "antibiotic stewardship", "years_active": "10 years or more"}',1,53);
INSERT INTO "register_framemember" VALUES(54,'{"country": "Ghana", "organisation": "Salterby Health Link", "partnership": "P89", "role": "Midwife", "specialty": "community health", "years_active": "3 to 9 years"}',1,54);
INSERT INTO "register_framemember" VALUES(55,'{"country": "Rwanda", "organisation": "Kestermoor Hospitals Trust", "partnership": "P56", "role": "Pharmacist", "specialty": "medicines supply", "years_active": "10 years or more"}',1,55);
INSERT INTO "register_framemember" VALUES(56,'{"country": "Myanmar", "organisation": "Salterby Health Link", "partnership": "P72", "role": "Doctor", "specialty": "neonatal care", "years_active": "10 years or more"}',1,56);
INSERT INTO "register_framemember" VALUES(57,'{"country": "Mozambique", "organisation": "Wexley Vale Hospitals Trust", "partnership": "P74", "role": "Nurse", "specialty": "palliative care", "years_active": "10 years or more"}',1,57);
INSERT INTO "register_framemember" VALUES(58,'{"country": "Tanzania", "organisation": "Fennimoor Community Health Trust", "partnership": "P76", "role": "Manager", "specialty": "emergency care", "years_active": "10 years or more"}',1,58);
INSERT INTO "register_framemember" VALUES(59,'{"country": "Zimbabwe", "organisation": "University of Hobbermere", "partnership": "P31", "role": "Doctor", "specialty": "surgery", "years_active": "3 to 9 years"}',1,59);
INSERT INTO "register_framemember" VALUES(60,'{"country": "South Sudan", "organisation": "Cindleford Hospitals Trust", "partnership": "P09", "role": "Nurse", "specialty": "palliative care", "years_active": "3 to 9 years"}',1,60);
INSERT INTO "register_framemember" VALUES(61,'{"country": "Liberia", "organisation": "Salterby Hospitals Trust", "partnership": "P16", "role": "Doctor", "specialty": "emergency care", "years_active": "10 years or more"}',1,61);
INSERT INTO "register_framemember" VALUES(62,'{"country": "Madagascar", "organisation": "Fennimoor Hospitals Trust", "partnership": "P25", "role": "Doctor", "specialty": "emergency care", "years_active": "under 3 years"}',1,62);
INSERT INTO "register_framemember" VALUES(63,'{"country": "Ghana", "organisation": "Auldmarsh Hospitals Trust", "partnership": "P84", "role": "Nurse", "specialty": "infection control", "years_active": "10 years or more"}',1,63);
INSERT INTO "register_framemember" VALUES(64,'{"country": "Ethiopia", "organisation": "Quillbury Hospitals Trust", "partnership": "P02", "role": "Pharmacist", "specialty": "antibiotic stewardship", "years_active": "3 to 9 years"}',1,64);
INSERT INTO "register_framemember" VALUES(65,'{"country": "Mozambique", "organisation": "Brindlecombe Health Link", "partnership": "P13", "role": "Nurse", "specialty": "burns", "years_active": "3 to 9 years"}',1,65);
INSERT INTO "register_framemember" VALUES(66,'{"country": "Kenya", "organisation": "University of Salterby", "partnership": "P22", "role": "Midwife", "specialty": "maternity", "years_active": "under 3 years"}',1,66);
INSERT INTO "register_framemember" VALUES(67,'{"country": "Pakistan", "organisation": "Thornwick Sands Community Health Trust", "partnership": "P35", "role": "Doctor", "specialty": "emergency care", "years_active": "10 years or more"}',1,67);
INSERT INTO "register_framemember" VALUES(68,'{"country": "Cambodia", "organisation": "Ravensholme Health Link", "partnership": "P14", "role": "Midwife", "specialty": "community health", "years_active": "under 3 years"}',1,68);
INSERT INTO "register_framemember" VALUES(69,'{"country": "Malawi", "organisation": "University of Mossgate Hill", "partnership": "P86", "role": "Manager", "specialty": "palliative care", "years_active": "3 to 9 years"}',1,69);
INSERT INTO "register_framemember" VALUES(70,'{"country": "Kenya", "organisation": "Invented College of Theatre Care", "partnership": "P79", "role": "Therapist", "specialty": "mental health", "years_active": "3 to 9 years"}',1,70);
INSERT INTO "register_framemember" VALUES(71,'{"country": "Bangladesh", "organisation": "Pondersea Health Link", "partnership": "P63", "role": "Manager", "specialty": "surgery", "years_active": "10 years or more"}',1,71);
INSERT INTO "register_framemember" VALUES(72,'{"country": "Zambia", "organisation": "Pondersea Health Link", "partnership": "P45", "role": "Midwife", "specialty": "maternity", "years_active": "3 to 9 years"}',1,72);
INSERT INTO "register_framemember" VALUES(73,'{"country": "South Sudan", "organisation": "Invented College of Midwives", "partnership": "P87", "role": "Doctor", "specialty": "laboratory", "years_active": "under 3 years"}',1,73);
INSERT INTO "register_framemember" VALUES(74,'{"country": "Gambia", "organisation": "Wexley Vale Community Health Trust", "partnership": "P19", "role": "Therapist", "specialty": "rehabilitation", "years_active": "10 years or more"}',1,74);
INSERT INTO "register_framemember" VALUES(75,'{"country": "Uganda", "organisation": "University of Mossgate Hill", "partnership": "P15", "role": "Doctor", "specialty": "emergency care", "years_active": "3 to 9 years"}',1,75);
INSERT INTO "register_framemember" VALUES(76,'{"country": "Papua New Guinea", "organisation": "Gallowfen Hospitals Trust", "partnership": "P08", "role": "Nurse", "specialty": "burns", "years_active": "under 3 years"}',1,76);
INSERT INTO "register_framemember" VALUES(77,'{"country": "Cameroon", "organisation": "Pondersea Health Link", "partnership": "P20", "role": "Nurse", "specialty": "infection control", "years_active": "10 years or more"}',1,77);
INSERT INTO "register_framemember" VALUES(78,'{"country": "Liberia", "organisation": "University of Netherwhit", "partnership": "P16", "role": "Manager", "specialty": "palliative care", "years_active": "under 3 years"}',1,78);
INSERT INTO "register_framemember" VALUES(79,'{"country": "Nigeria", "organisation": "Eastermere Hospitals Trust", "partnership": "P07", "role": "Pharmacist", "specialty": "medicines supply", "years_active": "10 years or more"}',1,79);
INSERT INTO "register_framemember" VALUES(80,'{"country": "Nepal", "organisation": "University of Mossgate Hill", "partnership": "P78", "role": "Nurse", "specialty": "emergency care", "years_active": "10 years or more"}',1,80);
INSERT INTO "register_framemember" VALUES(81,'{"country": "Uganda", "organisation": "Ravensholme Health Link", "partnership": "P15", "role": "Manager", "specialty": "eye care", "years_active": "3 to 9 years"}',1,81);
INSERT INTO "register_framemember" VALUES(82,'{"country": "Rwanda", "organisation": "Salterby Health Link", "partnership": "P23", "role": "Therapist", "specialty": "burns", "years_active": "3 to 9 years"}',1,82);
INSERT INTO "register_framemember" VALUES(83,'{"country": "Nepal", "organisation": "Invented College of Midwives", "partnership": "P80", "role": "Midwife", "specialty": "community health", "years_active": "3 to 9 years"}',1,83);
INSERT INTO "register_framemember" VALUES(84,'{"country": "India", "organisation": "University of Pellwater", "partnership": "P48", "role": "Manager", "specialty": "eye care", "years_active": "3 to 9 years"}',1,84);
INSERT INTO "register_framemember" VALUES(85,'{"country": "South Sudan", "organisation": "Brindlecombe Hospitals Trust", "partnership": "P09", "role": "Doctor", "specialty": "emergency care", "years_active": "under 3 years"}',1,85);
INSERT INTO "register_framemember" VALUES(86,'{"country": "Ethiopia", "organisation": "Ravensholme Hospitals Trust", "partnership": "P41", "role": "Nurse", "specialty": "anaesthesia", "years_active": "under 3 years"}',1,86);
INSERT INTO "register_framemember" VALUES(87,'{"country": "Zimbabwe", "organisation": "Fennimoor Hospitals Trust", "partnership": "P05", "role": "Midwife", "specialty": "neonatal care", "years_active": "3 to 9 years"}',1,87);
INSERT INTO "register_framemember" VALUES(88,'{"country": "Lesotho", "organisation": "Quillbury Hospitals Trust", "partnership": "P04", "role": "Nurse", "specialty": "neonatal care", "years_active": "3 to 9 years"}',1,88);
INSERT INTO "register_framemember" VALUES(89,'{"country": "Zimbabwe", "organisation": "Marrowby Hospitals Trust", "partnership": "P05", "role": "Manager", "specialty": "surgery", "years_active": "10 years or more"}',1,89);
INSERT INTO "register_framemember" VALUES(90,'{"country": "Uganda", "organisation": "Brindlecombe Health Link", "partnership": "P37", "role": "Doctor", "specialty": "emergency care", "years_active": "10 years or more"}',1,90);
INSERT INTO "register_framemember" VALUES(91,'{"country": "Papua New Guinea", "organisation": "Pondersea Health Link", "partnership": "P08", "role": "Doctor", "specialty": "maternity", "years_active": "3 to 9 years"}',1,91);
INSERT INTO "register_framemember" VALUES(92,'{"country": "Madagascar", "organisation": "University of Pellwater", "partnership": "P62", "role": "Midwife", "specialty": "neonatal care", "years_active": "under 3 years"}',1,92);
INSERT INTO "register_framemember" VALUES(93,'{"country": "Cameroon", "organisation": "Wexley Vale Hospitals Trust", "partnership": "P20", "role": "Doctor", "specialty": "anaesthesia", "years_active": "3 to 9 years"}',1,93);
INSERT INTO "register_framemember" VALUES(94,'{"country": "Tanzania", "organisation": "Crannock Bay Hospitals Trust", "partnership": "P43", "role": "Nurse", "specialty": "palliative care", "years_active": "3 to 9 years"}',1,94);
INSERT INTO "register_framemember" VALUES(95,'{"country": "India", "organisation": "Brindlecombe Health Link", "partnership": "P03", "role": "Manager", "specialty": "eye care", "years_active": "3 to 9 years"}',1,95);
INSERT INTO "register_framemember" VALUES(96,'{"country": "Myanmar", "organisation": "University of Dunmarrow", "partnership": "P11", "role": "Pharmacist", "specialty": "antibiotic stewardship", "years_active": "under 3 years"}',1,96);
INSERT INTO "register_framemember" VALUES(97,'{"country": "Sierra Leone", "organisation": "Crannock Bay Hospitals Trust", "partnership": "P21", "role": "Nurse", "specialty": "burns", "years_active": "3 to 9 years"}',1,97);
INSERT INTO "register_framemember" VALUES(98,'{"country": "Uganda", "organisation": "University of Crannock Bay", "partnership": "P90", "role": "Doctor", "specialty": "burns", "years_active": "3 to 9 years"}',1,98);
INSERT INTO "register_framemember" VALUES(99,'{"country": "India", "organisation": "Hobbermere Hospitals Trust", "partnership": "P44", "role": "Nurse", "specialty": "anaesthesia", "years_active": "under 3 years"}',1,99);
INSERT INTO "register_framemember" VALUES(100,'{"country": "Bangladesh", "organisation": "University of Crannock Bay", "partnership": "P33", "role": "Doctor", "specialty": "emergency care", "years_active": "3 to 9 years"}',1,100);
INSERT INTO "register_framemember" VALUES(101,'{"country": "Rwanda", "organisation": "Eastermere Health Link", "partnership": "P23", "role": "Doctor", "specialty": "burns", "years_active": "3 to 9 years"}',1,101);
INSERT INTO "register_framemember" VALUES(102,'{"country": "Fiji", "organisation": "Quillbury Community Health Trust", "partnership": "P06", "role": "Pharmacist", "specialty": "antibiotic stewardship", "years_active": "3 to 9 years"}',1,102);
INSERT INTO "register_framemember" VALUES(103,'{"country": "Tanzania", "organisation": "University of Dunmarrow", "partnership": "P60", "role": "Manager", "specialty": "surgery", "years_active": "3 to 9 years"}',1,103);
INSERT INTO "register_framemember" VALUES(104,'{"country": "South Sudan", "organisation": "University of Mossgate Hill", "partnership": "P30", "role": "Manager", "specialty": "eye care", "years_active": "10 years or more"}',1,104);
INSERT INTO "register_framemember" VALUES(105,'{"country": "Liberia", "organisation": "Eastermere Health Link", "partnership": "P70", "role": "Nurse", "specialty": "infection control", "years_active": "3 to 9 years"}',1,105);
INSERT INTO "register_framemember" VALUES(106,'{"country": "Ghana", "organisation": "Eastermere Hospitals Trust", "partnership": "P85", "role": "Nurse", "specialty": "burns", "years_active": "under 3 years"}',1,106);
INSERT INTO "register_framemember" VALUES(107,'{"country": "Lesotho", "organisation": "Mossgate Hill Hospitals Trust", "partnership": "P53", "role": "Doctor", "specialty": "infection control", "years_active": "under 3 years"}',1,107);
INSERT INTO "register_framemember" VALUES(108,'{"country": "Ghana", "organisation": "Quillbury Community Health Trust", "partnership": "P38", "role": "Pharmacist", "specialty": "antibiotic stewardship", "years_active": "10 years or more"}',1,108);
INSERT INTO "register_framemember" VALUES(109,'{"country": "Nigeria", "organisation": "Invented College of Pharmacy", "partnership": "P29", "role": "Manager", "specialty": "maternity", "years_active": "10 years or more"}',1,109);
INSERT INTO "register_framemember" VALUES(110,'{"country": "Cambodia", "organisation": "Auldmarsh Hospitals Trust", "partnership": "P14", "role": "Manager", "specialty": "maternity", "years_active": "10 years or more"}',1,110);
INSERT INTO "register_framemember" VALUES(111,'{"country": "Tanzania", "organisation": "University of Dunmarrow", "partnership": "P27", "role": "Therapist", "specialty": "mental health", "years_active": "3 to 9 years"}',1,111);
INSERT INTO "register_framemember" VALUES(112,'{"country": "Sierra Leone", "organisation": "Cindleford Hospitals Trust", "partnership": "P21", "role": "Pharmacist", "specialty": "infection control", "years_active": "3 to 9 years"}',1,112);
INSERT INTO "register_framemember" VALUES(113,'{"country": "Rwanda", "organisation": "Fennimoor Hospitals Trust", "partnership": "P75", "role": "Midwife", "specialty": "maternity", "years_active": "10 years or more"}',1,113);
INSERT INTO "register_framemember" VALUES(114,'{"country": "India", "organisation": "Thornwick Sands Hospitals Trust", "partnership": "P39", "role": "Doctor", "specialty": "emergency care", "years_active": "3 to 9 years"}',1,114);
-- interviews_interview
INSERT INTO "interviews_interview" VALUES(1,'L004','2026-03-17','in person','Amara',48,'2026-03-16 09:00:00.220000',4,1);
INSERT INTO "interviews_interview" VALUES(2,'L011','2026-03-19','video call','Amara',52,'2026-03-16 09:00:00.225000',11,1);
INSERT INTO "interviews_interview" VALUES(3,'L019','2026-03-20','in person','Tom',44,'2026-03-16 09:00:00.230000',19,1);
INSERT INTO "interviews_interview" VALUES(4,'L027','2026-03-24','telephone','Tom',39,'2026-03-16 09:00:00.235000',27,1);
INSERT INTO "interviews_interview" VALUES(5,'L036','2026-03-26','video call','Amara',57,'2026-03-16 09:00:00.240000',36,1);
INSERT INTO "interviews_interview" VALUES(6,'L043','2026-03-27','in person','Amara',46,'2026-03-16 09:00:00.245000',43,1);
INSERT INTO "interviews_interview" VALUES(7,'L052','2026-03-31','video call','Tom',51,'2026-03-16 09:00:00.250000',52,1);
INSERT INTO "interviews_interview" VALUES(8,'L061','2026-04-02','telephone','Tom',35,'2026-03-16 09:00:00.255000',61,1);
INSERT INTO "interviews_interview" VALUES(9,'L070','2026-04-09','video call','Amara',49,'2026-03-16 09:00:00.260000',70,1);
INSERT INTO "interviews_interview" VALUES(10,'L083','2026-04-13','telephone','Amara',41,'2026-03-16 09:00:00.265000',83,1);
INSERT INTO "interviews_interview" VALUES(11,'L095','2026-04-16','in person','Tom',55,'2026-03-16 09:00:00.270000',95,1);
INSERT INTO "interviews_interview" VALUES(12,'L108','2026-04-20','video call','Tom',47,'2026-03-16 09:00:00.275000',108,1);
-- interviews_textrevision
INSERT INTO "interviews_textrevision" VALUES(1,1,'# Interview L004

I: Could you take me back to the first ward you saw there?

P: The first thing was the noise, or rather that there wasn''t any. Forty babies and no alarms. I come from a unit where everything bleeps. There, the mothers were the monitors. Each one had her baby tied to her chest under a wrapper, and if a colour changed she was the first to say so.

I: What did you make of it at the time?

P: Honestly? I thought, how sad that they have no incubators. It took me until the Thursday to see that the babies were warm, pink and feeding. The sister in charge had made a unit out of one long room with beds pushed together and a shelf for flasks. Nothing in it cost more than a blanket.

I: So was it the lack of machines that you noticed, or something else?

P: Something else, in the end. It was that the family was on the rota. I mean really on it: her name stood on the wall with the hours she would carry. A grandmother did the nights. At home we talk about families as visitors, we even print the visiting times on the door.

I: What happened when you came back?

P: I gave a talk with photographs at our away day. People were very kind about it. They laughed in the right places, and then somebody asked about parking and that was that. Afterwards I thought, I''ve told it like a holiday. I had no form to put it on and no meeting it belonged to.

I: Did you try another way?

P: A year later, yes. We have a side room that''s used for storing cots. I asked whether four mothers could carry their babies there through the night, in reclining chairs. Infection control wanted a risk assessment, estates wanted to know who owns the chairs, and the matron said, bring me a study from a hospital like ours. There are studies. She wanted one with our postcode, more or less.

I: How did you take that?

P: I was cross. If the same room had come out of a teaching hospital in Sweden, I think we would have had a working group by the Friday. It''s not that anybody said anything rude. It''s a small pause when you name the country.

I: Where does it stand now?

P: One of the consultants has taken it up, and that changes the weather. She found money for the chairs from a charity and we have a plan with dates in it. The sister from the link looked at our drawing and said we''d put the door on the wrong side, which we had. I''d like her here for the opening, as the one who shows us, not as our guest.

I: And for you yourself?

P: I stand differently at a cot. I ask the mother first. Nobody taught me that in twenty years and she did it in a week. But that''s in me, it isn''t in the unit. If I go, it goes.
',519,'2bf769f9d132c72e8b03e58647f27f9e9774a6db56ab21b76290630290cae900','as imported','2026-03-16 09:00:00.223000',1,1);
INSERT INTO "interviews_textrevision" VALUES(2,1,'# Interview L011

I: You were away for eight months. What stayed with you?

P: The wall. Everybody asks about the heat or the food, and I talk about a wall. There was a blackboard the length of the labour ward, real chalk, and every woman in labour had one line. Name, hours, heartbeat, waters, what worries us. You could read the whole ward from the door, and so could the cleaner.

I: Was that something the hospital had been given?

P: No, no. A midwife in charge there had drawn it after a bad night, because the paper charts were locked in an office and the key had gone home with somebody. So it came from a night that went wrong, and she kept it because it worked. I want to say that loudly, because people hear "blackboard" and think school.

I: What do you do at home instead?

P: We have a screen. It''s lovely. It shows the beds and the consultant''s name and it logs you out every four minutes. If you want to know who is getting into trouble, you ask around.

I: Did you bring the wall home?

P: In a way. I''m not senior, but my practice educator went with me for the last fortnight, so there were two of us who had seen it. That made all the difference. On my own I''d have been the woman with the slides. We put up a whiteboard in the assessment bay for six weeks, one line a woman, same columns.

I: And how did it go?

P: People used it within a day. Then the governance lead came round, and fair enough, she asked about confidentiality. You could read a surname from the corridor. We went to bed numbers, and then to a blind you pull down. She was helpful, she really was, but it took eleven weeks to get a yes for a piece of plastic.

I: What did the numbers say?

P: We counted how long it took for a second opinion to come when a line went amber. It got shorter. It''s a small ward and a short time, I wouldn''t put it in lights. The trouble is that when the six weeks were over, the board went up for a refurbishment and nobody had the hours to fight for it again.

I: Did the midwife who drew it know?

P: We sent her photographs and she sent back corrections! She had given up the column we liked best. She joined our handover on the phone twice and told the band sevens what to rub out. I think that was the first time some of them had been taught by somebody from there.

I: Was learning part of the plan when you went?

P: It was written down, actually. My head of midwifery made me put two questions on paper before I flew, what will you look for and who will you tell. I thought it was a box to tick. It was the best thing she did.

I: What is different in you?

P: I count out loud more. I''ve become a bit of a bore about seeing the whole room. But a thing you can see in me is not yet a thing the ward does.
',546,'cdd887fe7fdf61365ea54b5f250ca34e37c5f4f619df3aa1aa1b4f5e394873f1','as imported','2026-03-16 09:00:00.228000',1,2);
INSERT INTO "interviews_textrevision" VALUES(3,1,'# Interview L019

I: In the survey you wrote that something is now in use in your theatres. What is it?

P: The drill. We call it the dark minute. Where I worked with them, the power failed about twice a week, and nobody shouted. The whole team had a job: one hand on the bag, one on the pulse, one lamp, one person saying the time aloud. They practised it every Monday before the list, sixty seconds, lights out, with a chair as the patient.

I: What struck you about it?

P: How boring it was. I mean that as the highest praise. In my own hospital the generator test is a notice from estates. If the lights had gone, we would all have looked at the ceiling. They had turned a shortage into a habit. And it was led by a clinical officer, not by the consultant. Anaesthesia there is mostly given by people who are not doctors, and they are very, very good.

I: How did it come into your service?

P: By luck and by a bad evening. We had a partial failure in the spring, four minutes, nobody hurt, but it went on the risk register. I said in the debrief, I know some people who have solved this. The clinical director looked up and said, then get them to show us. That sentence is why it happened.

I: So they came?

P: Two of them came for a fortnight, it''s an exchange, that''s the whole point of ours. They ran it with us in theatre three. My registrars had to be told off by a man from a district hospital for talking in the dark, and I enjoyed that more than I should have.

I: Did anybody object?

P: One colleague asked me whether we were now taking lessons from places without electricity. He said it as a joke, but it was not only a joke. And there was a proper argument about whether a drill in a live theatre suite needed sign-off from the resuscitation committee. It did. They took two meetings and then they loved it.

I: Was there any cost?

P: A torch per room. And one minute of thirty people''s Monday, which the managers did work out in pounds, bless them.

I: What would have happened without the bad evening?

P: Nothing. I had known about it for three years. I''d told it at dinner, I''d told it to the students. It had never crossed my mind that it was a proposal. I am a bit ashamed of that.

I: How does the partnership talk about learning now?

P: It''s in the agreement. We rewrote it last year, and each side names three things it wants to learn and who will receive them. Theirs is airway training, ours was this drill, so the word "benefit" has two columns. Before that we had a paragraph on mutual respect, very warm, no columns.

I: Do you use it elsewhere?

P: Every theatre in our building does it. The hospital down the road has asked for our sheet of paper, but nobody has gone there yet. We put the names of the people who made it on the sheet. I insisted on that, because I know how these things lose their parents.
',549,'87d2e857de3eafde977191ef20293411f3fefedde31613e2ea58ea6e45405332','as imported','2026-03-16 09:00:00.233000',1,3);
INSERT INTO "interviews_textrevision" VALUES(4,1,'# Interview L027

I: You answered that you had not seen anything new there. Can you say more?

P: I answered quickly. The question said "innovation", and I thought of gadgets. I''m a pharmacist. I was there for seven months to help with a store, and what I saw was people counting.

I: Tell me about the counting.

P: Every Friday at two they shut the hatch and count twelve medicines. Not all four hundred. Twelve that must never run out, chosen by the ward sisters, and the list hangs by the hatch where anybody can argue with it. If one is below the red line, a boy on a motorcycle goes the same afternoon. I don''t know what you''d call that.

I: I might call it a method.

P: Well, then I have seen one. At home we have a system that reorders by itself and we run out of things every week and nobody knows until a patient is standing there. I remember thinking that their Friday would be good for us. And then I didn''t think it again until now, in this chair.

I: Why not, do you suppose?

P: Because I went to give. That was the whole frame: train the staff, write the procedures, leave something behind. My report had eleven headings about them and none about me. If there had been one line asking what I was taking back, I''d have filled it in, I''m a person who fills in lines.

I: Did anyone ask when you were home?

P: My manager asked whether I''d had a good break. She was nice about it. I was covering two posts within the week, so there wasn''t an hour in which it could have come up.

I: Could the twelve medicines work in your hospital?

P: Half of it. We''d never send a motorcycle, and the ordering is fixed by contract, I can''t just buy from the wholesaler on a Friday. Our procurement people would need a waiver with four signatures. But the list on the wall, chosen by the wards, that costs nothing.

I: So what would stop you on Monday?

P: Me, I think. I''d have to say where I got it. And I''d hear myself saying that we, with the robot and the software, should do as they do. I can imagine the eyebrows. It''s not nice to say this, but I had the eyebrows myself when I arrived.

I: Did they go away?

P: In about a month. The storekeeper there has eight years of school and knows her stock better than I know mine. She never once guessed. I came home more careful, I check with my own eyes. That part I kept. The rest I left at the airport, as it were.

I: What would you tell the people who run the scheme?

P: Ask us. Ask before, ask after, and ask a second time when the suitcase is unpacked. And don''t say innovation. Say, what did they do better?
',500,'bd0408a79d252bf575edeba02d6e43d1b985b5c6cb079e245b33a19be06eb082','as imported','2026-03-16 09:00:00.238000',1,4);
INSERT INTO "interviews_textrevision" VALUES(5,1,'# Interview L036

I: You worked in the rehabilitation workshop for most of a year. What did you see being made?

P: Splints, mainly. From bicycle inner tubes and strips of bamboo, cut while the patient waits. A hand splint took the technician nine minutes, I timed it, and it could be washed, and if it broke you came back on market day. I''d waited six weeks for thermoplastic back home, so I just stood there laughing.

I: Who had thought of it?

P: The technician''s own father had been a rickshaw mechanic. She had that in her hands. She''d tried about thirty shapes over the years, and she kept the bad ones on a string to teach with. I loved that string. Nobody in my training ever showed me a failure on purpose.

I: Did you try to use the idea here?

P: Straight away, I was full of it. I made three at my kitchen table. I showed them to my lead, who is a good egg, and she said, it''s brilliant, and we can''t touch it. A splint is a device. The material has no certificate, I''m not a manufacturer, there''s latex in it, who is liable when it snaps. We did put it to the medical devices group, properly, with a form.

I: And what did they say?

P: No. One page. They were right about the latex, I have to say. I had not asked about allergy once, in eleven months. But there was a sentence saying the evidence came "from a setting of limited relevance". Hands are hands. A wrist in Sylhet bends the same way.

I: How did that feel?

P: Like I''d brought home a stray dog. People were fond of it and wanted it out of the building.

I: Is there a part of it that could live here?

P: The nine minutes. Forget the tubes. The point was that the person who makes it sees you and makes it there and then, so you don''t lose two weeks and your tendon. We could do that with approved material if a technician sat in the clinic. That needs a post, though, and posts are frozen. So it has gone quiet.

I: Do you still talk to the workshop?

P: Every month. I told her that the committee turned us down and she asked to see the letter. Then she wrote back a page of answers, better than mine, with a drawing of a cotton lining. She wants it argued again and she wants her name on it. So she should, it''s hers.

I: What has changed in your own practice?

P: I keep my failures. I''ve got a string of my own now, in the staff room, and students ask about it. I make things in front of people. And I''m less impressed by a catalogue.

I: What would have helped?

P: Somebody in the devices group who''d been there. Or somebody whose job it was to take a thing to bits and say, this part''s illegal, this part''s gold. I didn''t know how to do that. I carried the whole dog in.
',522,'a0c8285f256eade6173c5c9b954252d6e759c74f5e13580c1ad574b24c0b61dc','as imported','2026-03-16 09:00:00.243000',1,5);
INSERT INTO "interviews_textrevision" VALUES(6,1,'# Interview L043

I: Your partnership is an exchange, with nurses going both ways. What has it been for, in your words?

P: For friendship first, I''d say, and for cleaner hands. I''m an infection control nurse, so everything is hands with me. Learning is on our banner. It says so, learning together, in two colours.

I: And in the survey you ticked that you hadn''t seen anything new that worked.

P: I did tick that. I''ve been over four times and what I saw was what I''d teach, done with less. Buckets with a tap where we''d have a sink. Soap on a rope so that it doesn''t walk. I don''t think of it as new, I think of it as getting on with it.

I: Did any of it make you look at your own wards in another way?

P: Now you ask, the visits did, when they came to us. Two of their nurses spent three weeks with me and they wrote down every time somebody touched a curtain. Every time. They came to me with a school exercise book, four hundred and something touches. In twenty-two years I''d never counted a curtain.

I: What did you do with the exercise book?

P: I took it to our infection committee. I said, look at this, this is from our colleagues. And the chair, he''s a lovely man, he said, how interesting, were they supervised? He''d not have asked that about students from up the road. So I said yes, by me, and then it was minuted as my audit. I let that pass. I shouldn''t have.

I: Did something change on the wards?

P: We took the curtains down in two bays and put up panels that you wipe. That was going to happen anyway, there was money for it in the capital plan, and their count pushed those two bays to the front. So is that an idea coming home? I wouldn''t know what to call it. It was their eyes on our place.

I: Their eyes on your place. Do you have a form for that?

P: We have a form for the visitors, how was your stay, did you like the accommodation. There''s no form where they could write what they''d seen in us. If you don''t ask the guest, the guest is polite.

I: How do your colleagues at home hear about it?

P: There''s a display by the canteen with the photographs and the fabrics. I do the newsletter. People put money in the tin, they are generous. It''s a charity to them. If I said to the divisional meeting that it was a quality improvement thing, I think they''d ask which budget it came from.

I: Does the learning stay with you, then?

P: With me and my two deputies, yes. We''ve all got the eyes now. We''ve stopped saying "they don''t have", it''s gone from our talk. But when I retire in the summer I don''t know who has it. It isn''t written anywhere but in an exercise book, and that is in my desk.
',515,'433d3928a77bfb5d339554977ca8ad02906f0357c0846d17b703286dded0eddc','as imported','2026-03-16 09:00:00.248000',1,6);
INSERT INTO "interviews_textrevision" VALUES(7,1,'# Interview L052

I: You''re a manager by background. How did you come to be on hospice visits there?

P: I went to look at the accounts, that was my job, and they said, the accounts are in the bag of whoever''s on the road. So I went on the road. Five days, on the back of things. That''s how I saw the sheet.

I: What sheet?

P: One page, laminated, with five faces and a row for each day. The neighbour fills it in. Not a nurse, a neighbour, trained for six Saturdays, one for every ten houses. If there are two bad faces in a row she rings, and the nurse comes with morphine. There were three nurses for a district the size of a county, and people were dying at home and not in pain. I''ve seen worse with thirty nurses.

I: What did you do with that as a manager?

P: I did the sums, I can''t help it. I worked out what an hour of distance costs us. We''re rural, we''ve got villages at the end of forty minutes of lane, and a night team that spends half its shift driving. I thought, this isn''t a story about Africa, it''s a story about lanes.

I: Did your board see it like that?

P: I made sure they did. I''d been sent with a question, you see. Our chief executive doesn''t pay for a ticket without one. Mine was: how do they cover distance? So there was a slot on the agenda for the answer before I''d packed. That''s half the battle won.

I: And the other half?

P: A doctor. I''m only the money. Our medical director had trained with somebody who''d worked there, and she said she would put her name to a trial in two villages. If she''d said no it would have been a nice lunch. Then safeguarding, and the volunteers'' insurance, and whether a neighbour may see a drug chart. That was five months. They were reasonable questions and each one went to a different office.

I: How does it look today?

P: Twenty-six volunteers, four villages in the first year and nine by now. We changed the faces, ours had to be tested with people who don''t see well. Two other hospices use it. Night visits that turn out not to be needed have fallen by about a third, and I can show you the sheet for that, with the months it didn''t work as well.

I: Who owns it?

P: They do. It says on the back where it comes from and who drew it. The coordinator from there ran our first two training Saturdays over a video link, with her dog, and she marks our sheets every quarter. We pay her for it. I was very firm that it''d be a fee and not a gift.

I: Were there people who didn''t like where it came from?

P: One trustee said that surely we hadn''t come to that. I said, madam, they''ve come to it first. Nobody minded after it worked. It''s before it works that they mind.

I: And you?

P: I read a budget differently. I look for who is already standing next to the bed. It''s ruined me for consultants'' reports.
',546,'6870980f7bf2de39d3189546d419c1b08d65c95b7d5a7894bfc5c3ec8e8c4e89','as imported','2026-03-16 09:00:00.253000',1,7);
INSERT INTO "interviews_textrevision" VALUES(8,1,'# Interview L061

I: You''ve made short trips for twelve years. How would you describe what you bring back?

P: Tiredness. No, I''m being flippant. I''m an emergency physician, I go for ten days, I teach the triage course and I come home to a run of nights. I said in your form that I''d seen nothing new, and I''d stand by it, roughly.

I: Roughly?

P: Well, the course isn''t new, we wrote it. What they''ve done with it is another matter. They''ve thrown out half. They do it with coloured clothes pegs. A porter meets you at the gate, he''s been trained for a day, he looks at four things and he pegs you, red, yellow, green. By the time you reach me I can see across the yard who can''t wait.

I: And you don''t count that as new?

P: It''s our scale, with pegs. I suppose you''ll say that the pegs are the thing. I did find it faster than what we do. I remember saying to the charge nurse, this is better than ours, and she said, yes, we know. I had that coming.

I: Would pegs and a porter work in your department?

P: No. I can tell you exactly why. A porter who sends somebody to the green side and gets it wrong, that''s an inquiry. With us it has to be a registered nurse at band six, that''s in the standard, and I helped to write the standard. And our crowd''s different, it''s the old with nine tablets, it isn''t the young off a motorcycle. I don''t think it travels.

I: Has it been tried?

P: It''s not been tried. You''re right to look at me like that. I''d want a trial before I put pegs on people''s grannies. I would not have asked for a trial of something from Melbourne, I''d have asked for their slides. So there you are, I''ve caught myself out.

I: Is there anywhere you might have raised it?

P: There''s the clinical governance half-day. It''s a full agenda, incidents and targets. The partnership reports to the fundraising committee, and they want to hear how many we trained. A hundred and forty, since you ask. That''s the number anybody has ever asked me for.

I: What was the partnership set up to do?

P: To train. I would put it as plainly as that. I don''t apologise for it, people are alive. When your questionnaire asked whether we''re there to learn I ticked disagree, because it would''ve been vain to say otherwise.

I: And what have you learned, vain or not?

P: To stand at the gate. I go out to the ambulance bay now at the start of a shift and I look at everybody, two minutes. The juniors think I want air. I''ve never told them where it''s from. Isn''t that odd? It''s the most useful thing I do and it''s got no label on it.

I: Why not tell them?

P: There''s no moment for it. You''d have to stop the line. And it sounds like one of the boss''s travel stories, and I''ve sat through enough of those myself.
',526,'903d60937c474392b93352133d3ee0a5855ddf5a16ceea97862e6f47ec2dbb3b','as imported','2026-03-16 09:00:00.258000',1,8);
INSERT INTO "interviews_textrevision" VALUES(9,1,'# Interview L070

I: You''ve never travelled there. How does one see something on a screen?

P: Badly and then very well. We run a supervision group for mental health workers, twelve of us on a Wednesday, six there, six here. I''m an occupational therapist. For half a year I thought I was the supervisor. Then one of them brought a case, a widow with debts, and he said, so I sent her to the tomato lady.

I: Who''s the tomato lady?

P: Exactly what I said! She''s a trader. They''ve trained eleven stallholders in the market, people others already stop and talk to, and each has an upturned crate with a blue cloth. If the cloth is out, you may sit down. They listen, they''ve five questions, and they know what to do if it''s serious. It''s the only clinic in that town with no door.

I: What did you think?

P: That I''ve got a nine-month waiting list and a car park full of vans selling coffee. My mind went straight to it. And then the second thought came straight after: our governance would eat it alive. Who supervises a tomato lady? Who insures the crate?

I: Did you take it further?

P: I told my team, and they were lit up. I told my service manager and she said, "write me two sides". So I wrote two sides, and I left out the tomatoes. I called it community-based brief listening. I noticed that I''d scrubbed it clean. I took the country out, too, and put it in a footnote.

I: Why was that?

P: Because I know how they read. Put an African market on page one and it''s heart-warming, and heart-warming is where things go to die. My colleague there read the two sides and said, where are we? She wasn''t angry. I put them back on the first line, and she and I signed it together.

I: And did it get anywhere?

P: There''s a public health consultant at the council who wants it for the Saturday market. She''s the first who said, this answers a problem I''ve got. So we have a problem and we have a person, and we don''t have a penny. She''s looking.

I: What''s in the way apart from the penny?

P: Hours. I do this on Wednesdays in my lunch. It''s not in my job plan. The partnership isn''t in anybody''s job plan here; over there it''s in theirs. When I''m ill, the idea''s ill.

I: Was learning from them something you''d planned?

P: It wasn''t in the bid. The bid said capacity, capacity, capacity. I don''t blame us, that''s what gets funded. But it meant that when I learned something I felt I''d been naughty. As if I''d eaten the patient''s lunch.

I: How has it changed how you work?

P: I sit lower. I''ve moved my chair. I ask who a person already talks to before I offer them me. It''s a small thing, you''d not see it in the figures.
',504,'7e9d5391d9f84c3d4ba48ecd29b72816ecfc606d715aa740ce53dd0879c8dbe6','as imported','2026-03-16 09:00:00.263000',1,9);
INSERT INTO "interviews_textrevision" VALUES(10,1,'# Interview L083

I: Your link has been on the phone and on paper for the most part. What does it do?

P: We write materials. I''m a community midwife, there are five of us here and a college in the hills there. We send drafts, they send them back. For the first two years I''d have told you we were teaching them, and I''d have been proud of it.

I: And now?

P: Now I look at the drafts and there''s more of their writing than ours. That''s a funny thing to notice on a Sunday evening. They''d cut our leaflet on bleeding from six pages to a song.

I: A song?

P: The health volunteers are neighbours, mothers themselves, and some of them don''t read. So the warning signs go to a tune that everybody knows from weddings. They sent me a recording. I played it in the kitchen and my daughter knew four danger signs by supper. She''s nine.

I: You ticked no for having seen something new. Would the song count?

P: I ticked no because I''ve not been there. I thought seeing meant seeing. I''ve heard it, I suppose. Should I have ticked yes? I don''t know if it works, mind. It works in my kitchen.

I: Did you use it with the women you look after?

P: I''d not dare. We''re not to give out anything that hasn''t got the logo and a review date. And women here look it up on the phone, they''d think I''d gone soft. But I''ll be honest, I do have families for whom the leaflet''s no use, they can''t read it either, and I''ve nothing for them. I''ve not said that to anybody at work.

I: Why not?

P: Who''d I say it to? There''s a leaflets group. It meets about leaflets. I''m band six, I''m in the car all day. The link''s a thing I do, like choir. My manager knows about it the way she knows I''ve a greenhouse.

I: Is there somebody in your service who might take an interest?

P: There''s a new consultant midwife, she''s keen on the families who don''t read. If she asked, I''d play it to her. I''d want the college to be asked first, since it''s theirs, they made it. I''d not like to see it on a poster with our logo and somebody''s name from here.

I: What have you taken from it for yourself?

P: That I talk too much. I''d been going through the leaflet line by line. They showed us how you ask the woman to tell it back to you, and you keep quiet while she does. I do it at every booking now. I learned that from a college that has one computer.

I: What should the people who fund these links ask?

P: Not how many leaflets. Ask what came back the other way, and give me somewhere to put it. I''d have sent you the song two years ago.
',498,'dcad1b735b8ec07f339fc2afa976da2c1da8c30aba00e77da4c9151cd1d6b1f2','as imported','2026-03-16 09:00:00.268000',1,10);
INSERT INTO "interviews_textrevision" VALUES(11,1,'# Interview L095

I: What did you go to see?

P: Eye clinics, three of them, and I''ll tell you straight away that I''m a convert, so discount me accordingly. They see in a morning what we see in a week, and it''s not because they rush. It''s the corridor.

I: The corridor?

P: One corridor, one direction. You come in at one end and you never walk back. Test, drops, pressure, scan, doctor, glasses, out. Each step is one person who does that step and is superb at it, and most of them are young women from the villages with two years of training. The doctor does only what the doctor alone can do, nine minutes instead of forty.

I: And at home?

P: I''ve walked it with a pedometer. A patient with glaucoma walks eight hundred metres in our building and sits in five waiting rooms. I put the two floor plans side by side on one slide. I think it''s the best slide I''ll ever make.

I: How was it received?

P: Rapturously. Nobody disagreed with anything, that should''ve warned me. The clinical lead said it would be wonderful if we were building from new. The union asked about the technicians'' grades. The estates director priced one wall, that wall has a duct in it, and the price was as much as a scanner. And someone, I won''t say who, said that over there patients are more patient.

I: Did you have support?

P: I''d a sponsor, our chief operating officer, who came with me on the second visit. She got it onto the improvement list. Then she left for another trust, in the October, and it slid down the list a line at a time. I can show you the minutes, you can watch it slide.

I: So it''s parked.

P: That''s the word in the register: parked. We''d an options paper, it''s forty pages, it''s very thorough. I''ve been told to bring it back when the new wing is planned. That''s in four years.

I: Would your partners agree that it can''t be done?

P: They laughed. When their director came to us on the exchange she walked our route and said, don''t touch the wall, turn the clinic round. Start at the far end. She''d drawn it on a napkin by lunch. I''ve still got the napkin. It''s better than the forty pages, and it''s not in the forty pages, since an options paper can''t cite a napkin.

I: Have you tried the napkin?

P: On one Saturday, as a favour, with volunteers. We finished at noon. I''d want that written down somewhere, because it''s the one time in my career I''ve seen patients thank a corridor.

I: What did it do to you, all this?

P: I''m a worse manager for meetings and a better one for walking. I do a patient''s route each month, with the shoes on. I make my graduate trainees do it, so it''s spread by about six people. That''s how it has come home, if you ask me: on foot.

I: And the partnership''s purpose?

P: Both ways, from the start, it''s in the memorandum. We were clear that we''d go to learn. We weren''t clear that somebody would have to be at home to learn it from us.
',551,'086228512c88bb597eec76da4c05468069c2872c825dc19646d1cc4ce5d501ed','as imported','2026-03-16 09:00:00.273000',1,11);
INSERT INTO "interviews_textrevision" VALUES(12,1,'# Interview L108

I: You meet online every second week. What do you do there?

P: Antibiotics. Two hospitals, one spreadsheet. I''m the pharmacist for it here. Officially we''re the advisers. I ticked disagree where you asked if we were in it to learn, because nobody had said so, and if you look at the grant it''s all arrows going one way.

I: But you also wrote that you''d seen something.

P: Yes, the card. Their ward pharmacist shares her screen and there''s a card the size of a hand hanging on the bed rail, and on it one question for each day. Day two: do you still need it? Day five: why are you still on it? Anyone may turn the card over. If it''s on the red side, the prescriber must come and write a reason or stop. The nurse can do that, the patient can do that. I thought, that''s very bold.

I: Bolder than what you have?

P: We''ve got an alert. It fires on every drug chart, so people click it away in their sleep. I''ve measured it: the average look lasts just under a second. A card on the bed is slow, and slow is what you want.

I: Did you try it?

P: On one ward, ten weeks. I had a registrar who needed a project, so I''d free labour, and that''s the true reason it happened. We printed it on the label printer. Courses got shorter by about a day. It was a before and after on one ward, I wouldn''t hang my hat on it, but we did it properly with a comparison ward and we wrote it up for the regional meeting.

I: What was the reaction?

P: They asked whether it was validated. I said that the alert isn''t validated either. There was a professor in the front row who asked, quite politely, whether resistance patterns "over there" made it transferable. It''s a piece of card. It doesn''t have a resistance pattern.

I: How did your partners come into the write-up?

P: They''re first and last author, I''m in the middle where I belong. It took some explaining here. The trust''s press office wanted a photograph of me with the card. I said, there''s a pharmacist who made it, phone her, and they didn''t, as it wasn''t local news.

I: Is the card in use now?

P: The registrar rotated. On that ward you''ll find some cards still hanging and nobody turning them. To keep it, I''d need it on the formulary committee''s work plan, and there''s the question of which budget pays for card. I''m not joking. And information governance want it to be electronic, which means an alert, which is where we came in.

I: What did you learn for yourself?

P: That permission is a thing you can hang on a rail. I hand the question to the nurse now. I used to phone the doctor. It''s a personal habit, though, my colleagues do it the old way.

I: If you wrote the grant again?

P: I''d draw an arrow back and put a name at the end of it. An actual person whose job is to receive. At present it lands on whoever happens to be on the call.
',544,'2efedbfe2a43467474a6d0cb8a3fef6c82b49c84e80ae71b0b92d9a0a3ab8ac8','as imported','2026-03-16 09:00:00.278000',1,12);
INSERT INTO "interviews_textrevision" VALUES(13,2,'# Interview L004

I: Could you take me back to the first ward you saw there?

P: The first thing was the noise, or rather that there wasn''t any. Forty babies and no alarms. I come from a unit where everything bleeps. There, the mothers were the monitors. Each one had her baby tied to her chest under a wrapper, and if a colour changed she was the first to say so.

I: What did you make of it at the time?

P: Honestly? I thought, how sad that they have no incubators. It took me until the Thursday to see that the babies were warm, pink and feeding. The sister in charge had made a unit out of one long room with beds pushed together and a shelf for flasks. Nothing in it cost more than a blanket.

I: So was it the lack of machines that you noticed, or something else?

P: Something else, in the end. It was that the family was on the rota. I mean really on it: her name stood on the wall with the hours she would carry. A grandmother did the nights. At home we talk about families as visitors, we even print the visiting times on the door.

I: What happened when you came back?

P: I gave a talk with photographs at our away day. People were very kind about it. They laughed in the right places, and then somebody asked about parking and that was that. Afterwards I thought, I''ve told it like a holiday. I had no form to put it on and no meeting it belonged to.

I: Did you try another way?

P: A year later, yes. We have a side room that''s used for storing cots. I asked whether four mothers could carry their babies there through the night, in reclining chairs. Infection control wanted a risk assessment, estates wanted to know who owns the chairs, and the matron said, bring me a study from a hospital like ours. There are studies. She wanted one with our postcode, more or less.

I: How did you take that?

P: I was cross. If the same room had come out of a teaching hospital in Sweden, I think we would have had a working group by the Friday. It''s not that anybody said anything rude. It''s a small pause when you name the country.

I: Where does it stand now?

P: One of the consultants has taken it up, and that changes the weather. She found money for the chairs from a charity and we have a plan with dates in it. The sister from the link looked at our drawing and said we''d put the door on the wrong side, which we had. I''d like her here for the opening, as the one who shows us, not as our guest.

I: And for you yourself?

P: I stand differently at a cot. I ask the mother first. Nobody taught me that in twenty years and she did it in a week. But that''s in me, it isn''t in the unit. If I go, it goes. Yes.
',520,'5b5a5c49e111f95c17042f63c6f40100971c13d060c8486e5c9ff7b1d3e7ab1e','The end was missing','2026-03-16 09:00:01.316000',1,1);
INSERT INTO "interviews_textrevision" VALUES(14,1,'Ideas that came home

Page two names a drill',9,'f1611b10a26e4883a2f5e7a60e1af2bb01e5906bde15ec30b8483ce064d06774','as the PDF gives it','2026-03-16 09:00:01.320000',1,13);
-- interviews_turn
INSERT INTO "interviews_turn" VALUES(1,0,'I',21,76,NULL,NULL,1,NULL);
INSERT INTO "interviews_turn" VALUES(2,1,'P',81,364,NULL,NULL,1,NULL);
INSERT INTO "interviews_turn" VALUES(3,2,'I',369,405,NULL,NULL,1,NULL);
INSERT INTO "interviews_turn" VALUES(4,3,'P',410,698,NULL,NULL,1,NULL);
INSERT INTO "interviews_turn" VALUES(5,4,'I',703,770,NULL,NULL,1,NULL);
INSERT INTO "interviews_turn" VALUES(6,5,'P',775,1042,NULL,NULL,1,NULL);
INSERT INTO "interviews_turn" VALUES(7,6,'I',1047,1080,NULL,NULL,1,NULL);
INSERT INTO "interviews_turn" VALUES(8,7,'P',1085,1364,NULL,NULL,1,NULL);
INSERT INTO "interviews_turn" VALUES(9,8,'I',1369,1393,NULL,NULL,1,NULL);
INSERT INTO "interviews_turn" VALUES(10,9,'P',1398,1786,NULL,NULL,1,NULL);
INSERT INTO "interviews_turn" VALUES(11,10,'I',1791,1813,NULL,NULL,1,NULL);
INSERT INTO "interviews_turn" VALUES(12,11,'P',1818,2039,NULL,NULL,1,NULL);
INSERT INTO "interviews_turn" VALUES(13,12,'I',2044,2068,NULL,NULL,1,NULL);
INSERT INTO "interviews_turn" VALUES(14,13,'P',2073,2410,NULL,NULL,1,NULL);
INSERT INTO "interviews_turn" VALUES(15,14,'I',2415,2436,NULL,NULL,1,NULL);
INSERT INTO "interviews_turn" VALUES(16,15,'P',2441,2616,NULL,NULL,1,NULL);
INSERT INTO "interviews_turn" VALUES(17,0,'I',21,74,NULL,NULL,2,NULL);
INSERT INTO "interviews_turn" VALUES(18,1,'P',79,382,NULL,NULL,2,NULL);
INSERT INTO "interviews_turn" VALUES(19,2,'I',387,434,NULL,NULL,2,NULL);
INSERT INTO "interviews_turn" VALUES(20,3,'P',439,749,NULL,NULL,2,NULL);
INSERT INTO "interviews_turn" VALUES(21,4,'I',754,785,NULL,NULL,2,NULL);
INSERT INTO "interviews_turn" VALUES(22,5,'P',790,969,NULL,NULL,2,NULL);
INSERT INTO "interviews_turn" VALUES(23,6,'I',974,1002,NULL,NULL,2,NULL);
INSERT INTO "interviews_turn" VALUES(24,7,'P',1007,1308,NULL,NULL,2,NULL);
INSERT INTO "interviews_turn" VALUES(25,8,'I',1313,1331,NULL,NULL,2,NULL);
INSERT INTO "interviews_turn" VALUES(26,9,'P',1336,1649,NULL,NULL,2,NULL);
INSERT INTO "interviews_turn" VALUES(27,10,'I',1654,1679,NULL,NULL,2,NULL);
INSERT INTO "interviews_turn" VALUES(28,11,'P',1684,1981,NULL,NULL,2,NULL);
INSERT INTO "interviews_turn" VALUES(29,12,'I',1986,2019,NULL,NULL,2,NULL);
INSERT INTO "interviews_turn" VALUES(30,13,'P',2024,2291,NULL,NULL,2,NULL);
INSERT INTO "interviews_turn" VALUES(31,14,'I',2296,2340,NULL,NULL,2,NULL);
INSERT INTO "interviews_turn" VALUES(32,15,'P',2345,2555,NULL,NULL,2,NULL);
INSERT INTO "interviews_turn" VALUES(33,16,'I',2560,2585,NULL,NULL,2,NULL);
INSERT INTO "interviews_turn" VALUES(34,17,'P',2590,2733,NULL,NULL,2,NULL);
INSERT INTO "interviews_turn" VALUES(35,0,'I',21,103,NULL,NULL,3,NULL);
INSERT INTO "interviews_turn" VALUES(36,1,'P',108,442,NULL,NULL,3,NULL);
INSERT INTO "interviews_turn" VALUES(37,2,'I',447,472,NULL,NULL,3,NULL);
INSERT INTO "interviews_turn" VALUES(38,3,'P',477,856,NULL,NULL,3,NULL);
INSERT INTO "interviews_turn" VALUES(39,4,'I',861,895,NULL,NULL,3,NULL);
INSERT INTO "interviews_turn" VALUES(40,5,'P',900,1196,NULL,NULL,3,NULL);
INSERT INTO "interviews_turn" VALUES(41,6,'I',1201,1214,NULL,NULL,3,NULL);
INSERT INTO "interviews_turn" VALUES(42,7,'P',1219,1476,NULL,NULL,3,NULL);
INSERT INTO "interviews_turn" VALUES(43,8,'I',1481,1500,NULL,NULL,3,NULL);
INSERT INTO "interviews_turn" VALUES(44,9,'P',1505,1828,NULL,NULL,3,NULL);
INSERT INTO "interviews_turn" VALUES(45,10,'I',1833,1852,NULL,NULL,3,NULL);
INSERT INTO "interviews_turn" VALUES(46,11,'P',1857,1971,NULL,NULL,3,NULL);
INSERT INTO "interviews_turn" VALUES(47,12,'I',1976,2025,NULL,NULL,3,NULL);
INSERT INTO "interviews_turn" VALUES(48,13,'P',2030,2209,NULL,NULL,3,NULL);
INSERT INTO "interviews_turn" VALUES(49,14,'I',2214,2263,NULL,NULL,3,NULL);
INSERT INTO "interviews_turn" VALUES(50,15,'P',2268,2553,NULL,NULL,3,NULL);
INSERT INTO "interviews_turn" VALUES(51,16,'I',2558,2582,NULL,NULL,3,NULL);
INSERT INTO "interviews_turn" VALUES(52,17,'P',2587,2846,NULL,NULL,3,NULL);
INSERT INTO "interviews_turn" VALUES(53,0,'I',21,93,NULL,NULL,4,NULL);
INSERT INTO "interviews_turn" VALUES(54,1,'P',98,280,NULL,NULL,4,NULL);
INSERT INTO "interviews_turn" VALUES(55,2,'I',285,312,NULL,NULL,4,NULL);
INSERT INTO "interviews_turn" VALUES(56,3,'P',317,643,NULL,NULL,4,NULL);
INSERT INTO "interviews_turn" VALUES(57,4,'I',648,673,NULL,NULL,4,NULL);
INSERT INTO "interviews_turn" VALUES(58,5,'P',678,961,NULL,NULL,4,NULL);
INSERT INTO "interviews_turn" VALUES(59,6,'I',966,990,NULL,NULL,4,NULL);
INSERT INTO "interviews_turn" VALUES(60,7,'P',995,1281,NULL,NULL,4,NULL);
INSERT INTO "interviews_turn" VALUES(61,8,'I',1286,1320,NULL,NULL,4,NULL);
INSERT INTO "interviews_turn" VALUES(62,9,'P',1325,1492,NULL,NULL,4,NULL);
INSERT INTO "interviews_turn" VALUES(63,10,'I',1497,1546,NULL,NULL,4,NULL);
INSERT INTO "interviews_turn" VALUES(64,11,'P',1551,1813,NULL,NULL,4,NULL);
INSERT INTO "interviews_turn" VALUES(65,12,'I',1818,1851,NULL,NULL,4,NULL);
INSERT INTO "interviews_turn" VALUES(66,13,'P',1856,2092,NULL,NULL,4,NULL);
INSERT INTO "interviews_turn" VALUES(67,14,'I',2097,2114,NULL,NULL,4,NULL);
INSERT INTO "interviews_turn" VALUES(68,15,'P',2119,2367,NULL,NULL,4,NULL);
INSERT INTO "interviews_turn" VALUES(69,16,'I',2372,2422,NULL,NULL,4,NULL);
INSERT INTO "interviews_turn" VALUES(70,17,'P',2427,2566,NULL,NULL,4,NULL);
INSERT INTO "interviews_turn" VALUES(71,0,'I',21,111,NULL,NULL,5,NULL);
INSERT INTO "interviews_turn" VALUES(72,1,'P',116,419,NULL,NULL,5,NULL);
INSERT INTO "interviews_turn" VALUES(73,2,'I',424,446,NULL,NULL,5,NULL);
INSERT INTO "interviews_turn" VALUES(74,3,'P',451,716,NULL,NULL,5,NULL);
INSERT INTO "interviews_turn" VALUES(75,4,'I',721,754,NULL,NULL,5,NULL);
INSERT INTO "interviews_turn" VALUES(76,5,'P',759,1119,NULL,NULL,5,NULL);
INSERT INTO "interviews_turn" VALUES(77,6,'I',1124,1146,NULL,NULL,5,NULL);
INSERT INTO "interviews_turn" VALUES(78,7,'P',1151,1410,NULL,NULL,5,NULL);
INSERT INTO "interviews_turn" VALUES(79,8,'I',1415,1433,NULL,NULL,5,NULL);
INSERT INTO "interviews_turn" VALUES(80,9,'P',1438,1530,NULL,NULL,5,NULL);
INSERT INTO "interviews_turn" VALUES(81,10,'I',1535,1578,NULL,NULL,5,NULL);
INSERT INTO "interviews_turn" VALUES(82,11,'P',1583,1890,NULL,NULL,5,NULL);
INSERT INTO "interviews_turn" VALUES(83,12,'I',1895,1929,NULL,NULL,5,NULL);
INSERT INTO "interviews_turn" VALUES(84,13,'P',1934,2198,NULL,NULL,5,NULL);
INSERT INTO "interviews_turn" VALUES(85,14,'I',2203,2241,NULL,NULL,5,NULL);
INSERT INTO "interviews_turn" VALUES(86,15,'P',2246,2417,NULL,NULL,5,NULL);
INSERT INTO "interviews_turn" VALUES(87,16,'I',2422,2445,NULL,NULL,5,NULL);
INSERT INTO "interviews_turn" VALUES(88,17,'P',2450,2656,NULL,NULL,5,NULL);
INSERT INTO "interviews_turn" VALUES(89,0,'I',21,119,NULL,NULL,6,NULL);
INSERT INTO "interviews_turn" VALUES(90,1,'P',124,315,NULL,NULL,6,NULL);
INSERT INTO "interviews_turn" VALUES(91,2,'I',320,395,NULL,NULL,6,NULL);
INSERT INTO "interviews_turn" VALUES(92,3,'P',400,641,NULL,NULL,6,NULL);
INSERT INTO "interviews_turn" VALUES(93,4,'I',646,707,NULL,NULL,6,NULL);
INSERT INTO "interviews_turn" VALUES(94,5,'P',712,1009,NULL,NULL,6,NULL);
INSERT INTO "interviews_turn" VALUES(95,6,'I',1014,1053,NULL,NULL,6,NULL);
INSERT INTO "interviews_turn" VALUES(96,7,'P',1058,1380,NULL,NULL,6,NULL);
INSERT INTO "interviews_turn" VALUES(97,8,'I',1385,1419,NULL,NULL,6,NULL);
INSERT INTO "interviews_turn" VALUES(98,9,'P',1424,1720,NULL,NULL,6,NULL);
INSERT INTO "interviews_turn" VALUES(99,10,'I',1725,1779,NULL,NULL,6,NULL);
INSERT INTO "interviews_turn" VALUES(100,11,'P',1784,1979,NULL,NULL,6,NULL);
INSERT INTO "interviews_turn" VALUES(101,12,'I',1984,2029,NULL,NULL,6,NULL);
INSERT INTO "interviews_turn" VALUES(102,13,'P',2034,2320,NULL,NULL,6,NULL);
INSERT INTO "interviews_turn" VALUES(103,14,'I',2325,2363,NULL,NULL,6,NULL);
INSERT INTO "interviews_turn" VALUES(104,15,'P',2368,2626,NULL,NULL,6,NULL);
INSERT INTO "interviews_turn" VALUES(105,0,'I',21,100,NULL,NULL,7,NULL);
INSERT INTO "interviews_turn" VALUES(106,1,'P',105,307,NULL,NULL,7,NULL);
INSERT INTO "interviews_turn" VALUES(107,2,'I',312,323,NULL,NULL,7,NULL);
INSERT INTO "interviews_turn" VALUES(108,3,'P',328,720,NULL,NULL,7,NULL);
INSERT INTO "interviews_turn" VALUES(109,4,'I',725,764,NULL,NULL,7,NULL);
INSERT INTO "interviews_turn" VALUES(110,5,'P',769,1041,NULL,NULL,7,NULL);
INSERT INTO "interviews_turn" VALUES(111,6,'I',1046,1078,NULL,NULL,7,NULL);
INSERT INTO "interviews_turn" VALUES(112,7,'P',1083,1336,NULL,NULL,7,NULL);
INSERT INTO "interviews_turn" VALUES(113,8,'I',1341,1360,NULL,NULL,7,NULL);
INSERT INTO "interviews_turn" VALUES(114,9,'P',1365,1765,NULL,NULL,7,NULL);
INSERT INTO "interviews_turn" VALUES(115,10,'I',1770,1793,NULL,NULL,7,NULL);
INSERT INTO "interviews_turn" VALUES(116,11,'P',1798,2125,NULL,NULL,7,NULL);
INSERT INTO "interviews_turn" VALUES(117,12,'I',2130,2142,NULL,NULL,7,NULL);
INSERT INTO "interviews_turn" VALUES(118,13,'P',2147,2419,NULL,NULL,7,NULL);
INSERT INTO "interviews_turn" VALUES(119,14,'I',2424,2477,NULL,NULL,7,NULL);
INSERT INTO "interviews_turn" VALUES(120,15,'P',2482,2643,NULL,NULL,7,NULL);
INSERT INTO "interviews_turn" VALUES(121,16,'I',2648,2656,NULL,NULL,7,NULL);
INSERT INTO "interviews_turn" VALUES(122,17,'P',2661,2782,NULL,NULL,7,NULL);
INSERT INTO "interviews_turn" VALUES(123,0,'I',21,106,NULL,NULL,8,NULL);
INSERT INTO "interviews_turn" VALUES(124,1,'P',111,331,NULL,NULL,8,NULL);
INSERT INTO "interviews_turn" VALUES(125,2,'I',336,344,NULL,NULL,8,NULL);
INSERT INTO "interviews_turn" VALUES(126,3,'P',349,687,NULL,NULL,8,NULL);
INSERT INTO "interviews_turn" VALUES(127,4,'I',692,724,NULL,NULL,8,NULL);
INSERT INTO "interviews_turn" VALUES(128,5,'P',729,955,NULL,NULL,8,NULL);
INSERT INTO "interviews_turn" VALUES(129,6,'I',960,1008,NULL,NULL,8,NULL);
INSERT INTO "interviews_turn" VALUES(130,7,'P',1013,1363,NULL,NULL,8,NULL);
INSERT INTO "interviews_turn" VALUES(131,8,'I',1368,1386,NULL,NULL,8,NULL);
INSERT INTO "interviews_turn" VALUES(132,9,'P',1391,1645,NULL,NULL,8,NULL);
INSERT INTO "interviews_turn" VALUES(133,10,'I',1650,1693,NULL,NULL,8,NULL);
INSERT INTO "interviews_turn" VALUES(134,11,'P',1698,1964,NULL,NULL,8,NULL);
INSERT INTO "interviews_turn" VALUES(135,12,'I',1969,2007,NULL,NULL,8,NULL);
INSERT INTO "interviews_turn" VALUES(136,13,'P',2012,2226,NULL,NULL,8,NULL);
INSERT INTO "interviews_turn" VALUES(137,14,'I',2231,2270,NULL,NULL,8,NULL);
INSERT INTO "interviews_turn" VALUES(138,15,'P',2275,2537,NULL,NULL,8,NULL);
INSERT INTO "interviews_turn" VALUES(139,16,'I',2542,2560,NULL,NULL,8,NULL);
INSERT INTO "interviews_turn" VALUES(140,17,'P',2565,2717,NULL,NULL,8,NULL);
INSERT INTO "interviews_turn" VALUES(141,0,'I',21,90,NULL,NULL,9,NULL);
INSERT INTO "interviews_turn" VALUES(142,1,'P',95,403,NULL,NULL,9,NULL);
INSERT INTO "interviews_turn" VALUES(143,2,'I',408,430,NULL,NULL,9,NULL);
INSERT INTO "interviews_turn" VALUES(144,3,'P',435,778,NULL,NULL,9,NULL);
INSERT INTO "interviews_turn" VALUES(145,4,'I',783,802,NULL,NULL,9,NULL);
INSERT INTO "interviews_turn" VALUES(146,5,'P',807,1056,NULL,NULL,9,NULL);
INSERT INTO "interviews_turn" VALUES(147,6,'I',1061,1085,NULL,NULL,9,NULL);
INSERT INTO "interviews_turn" VALUES(148,7,'P',1090,1378,NULL,NULL,9,NULL);
INSERT INTO "interviews_turn" VALUES(149,8,'I',1383,1396,NULL,NULL,9,NULL);
INSERT INTO "interviews_turn" VALUES(150,9,'P',1401,1682,NULL,NULL,9,NULL);
INSERT INTO "interviews_turn" VALUES(151,10,'I',1687,1711,NULL,NULL,9,NULL);
INSERT INTO "interviews_turn" VALUES(152,11,'P',1716,1947,NULL,NULL,9,NULL);
INSERT INTO "interviews_turn" VALUES(153,12,'I',1952,1991,NULL,NULL,9,NULL);
INSERT INTO "interviews_turn" VALUES(154,13,'P',1996,2171,NULL,NULL,9,NULL);
INSERT INTO "interviews_turn" VALUES(155,14,'I',2176,2223,NULL,NULL,9,NULL);
INSERT INTO "interviews_turn" VALUES(156,15,'P',2228,2440,NULL,NULL,9,NULL);
INSERT INTO "interviews_turn" VALUES(157,16,'I',2445,2477,NULL,NULL,9,NULL);
INSERT INTO "interviews_turn" VALUES(158,17,'P',2482,2628,NULL,NULL,9,NULL);
INSERT INTO "interviews_turn" VALUES(159,0,'I',21,101,NULL,NULL,10,NULL);
INSERT INTO "interviews_turn" VALUES(160,1,'P',106,343,NULL,NULL,10,NULL);
INSERT INTO "interviews_turn" VALUES(161,2,'I',348,356,NULL,NULL,10,NULL);
INSERT INTO "interviews_turn" VALUES(162,3,'P',361,543,NULL,NULL,10,NULL);
INSERT INTO "interviews_turn" VALUES(163,4,'I',548,555,NULL,NULL,10,NULL);
INSERT INTO "interviews_turn" VALUES(164,5,'P',560,831,NULL,NULL,10,NULL);
INSERT INTO "interviews_turn" VALUES(165,6,'I',836,902,NULL,NULL,10,NULL);
INSERT INTO "interviews_turn" VALUES(166,7,'P',907,1086,NULL,NULL,10,NULL);
INSERT INTO "interviews_turn" VALUES(167,8,'I',1091,1136,NULL,NULL,10,NULL);
INSERT INTO "interviews_turn" VALUES(168,9,'P',1141,1460,NULL,NULL,10,NULL);
INSERT INTO "interviews_turn" VALUES(169,10,'I',1465,1473,NULL,NULL,10,NULL);
INSERT INTO "interviews_turn" VALUES(170,11,'P',1478,1685,NULL,NULL,10,NULL);
INSERT INTO "interviews_turn" VALUES(171,12,'I',1690,1751,NULL,NULL,10,NULL);
INSERT INTO "interviews_turn" VALUES(172,13,'P',1756,2019,NULL,NULL,10,NULL);
INSERT INTO "interviews_turn" VALUES(173,14,'I',2024,2065,NULL,NULL,10,NULL);
INSERT INTO "interviews_turn" VALUES(174,15,'P',2070,2319,NULL,NULL,10,NULL);
INSERT INTO "interviews_turn" VALUES(175,16,'I',2324,2372,NULL,NULL,10,NULL);
INSERT INTO "interviews_turn" VALUES(176,17,'P',2377,2508,NULL,NULL,10,NULL);
INSERT INTO "interviews_turn" VALUES(177,0,'I',21,44,NULL,NULL,11,NULL);
INSERT INTO "interviews_turn" VALUES(178,1,'P',49,252,NULL,NULL,11,NULL);
INSERT INTO "interviews_turn" VALUES(179,2,'I',257,270,NULL,NULL,11,NULL);
INSERT INTO "interviews_turn" VALUES(180,3,'P',275,627,NULL,NULL,11,NULL);
INSERT INTO "interviews_turn" VALUES(181,4,'I',632,644,NULL,NULL,11,NULL);
INSERT INTO "interviews_turn" VALUES(182,5,'P',649,877,NULL,NULL,11,NULL);
INSERT INTO "interviews_turn" VALUES(183,6,'I',882,902,NULL,NULL,11,NULL);
INSERT INTO "interviews_turn" VALUES(184,7,'P',907,1283,NULL,NULL,11,NULL);
INSERT INTO "interviews_turn" VALUES(185,8,'I',1288,1309,NULL,NULL,11,NULL);
INSERT INTO "interviews_turn" VALUES(186,9,'P',1314,1578,NULL,NULL,11,NULL);
INSERT INTO "interviews_turn" VALUES(187,10,'I',1583,1598,NULL,NULL,11,NULL);
INSERT INTO "interviews_turn" VALUES(188,11,'P',1603,1788,NULL,NULL,11,NULL);
INSERT INTO "interviews_turn" VALUES(189,12,'I',1793,1841,NULL,NULL,11,NULL);
INSERT INTO "interviews_turn" VALUES(190,13,'P',1846,2179,NULL,NULL,11,NULL);
INSERT INTO "interviews_turn" VALUES(191,14,'I',2184,2210,NULL,NULL,11,NULL);
INSERT INTO "interviews_turn" VALUES(192,15,'P',2215,2396,NULL,NULL,11,NULL);
INSERT INTO "interviews_turn" VALUES(193,16,'I',2401,2433,NULL,NULL,11,NULL);
INSERT INTO "interviews_turn" VALUES(194,17,'P',2438,2678,NULL,NULL,11,NULL);
INSERT INTO "interviews_turn" VALUES(195,18,'I',2683,2713,NULL,NULL,11,NULL);
INSERT INTO "interviews_turn" VALUES(196,19,'P',2718,2882,NULL,NULL,11,NULL);
INSERT INTO "interviews_turn" VALUES(197,0,'I',21,77,NULL,NULL,12,NULL);
INSERT INTO "interviews_turn" VALUES(198,1,'P',82,338,NULL,NULL,12,NULL);
INSERT INTO "interviews_turn" VALUES(199,2,'I',343,388,NULL,NULL,12,NULL);
INSERT INTO "interviews_turn" VALUES(200,3,'P',393,799,NULL,NULL,12,NULL);
INSERT INTO "interviews_turn" VALUES(201,4,'I',804,830,NULL,NULL,12,NULL);
INSERT INTO "interviews_turn" VALUES(202,5,'P',835,1040,NULL,NULL,12,NULL);
INSERT INTO "interviews_turn" VALUES(203,6,'I',1045,1060,NULL,NULL,12,NULL);
INSERT INTO "interviews_turn" VALUES(204,7,'P',1065,1420,NULL,NULL,12,NULL);
INSERT INTO "interviews_turn" VALUES(205,8,'I',1425,1447,NULL,NULL,12,NULL);
INSERT INTO "interviews_turn" VALUES(206,9,'P',1452,1723,NULL,NULL,12,NULL);
INSERT INTO "interviews_turn" VALUES(207,10,'I',1728,1773,NULL,NULL,12,NULL);
INSERT INTO "interviews_turn" VALUES(208,11,'P',1778,2033,NULL,NULL,12,NULL);
INSERT INTO "interviews_turn" VALUES(209,12,'I',2038,2061,NULL,NULL,12,NULL);
INSERT INTO "interviews_turn" VALUES(210,13,'P',2066,2401,NULL,NULL,12,NULL);
INSERT INTO "interviews_turn" VALUES(211,14,'I',2406,2438,NULL,NULL,12,NULL);
INSERT INTO "interviews_turn" VALUES(212,15,'P',2443,2623,NULL,NULL,12,NULL);
INSERT INTO "interviews_turn" VALUES(213,16,'I',2628,2657,NULL,NULL,12,NULL);
INSERT INTO "interviews_turn" VALUES(214,17,'P',2662,2817,NULL,NULL,12,NULL);
INSERT INTO "interviews_turn" VALUES(215,0,'I',21,76,NULL,NULL,13,NULL);
INSERT INTO "interviews_turn" VALUES(216,1,'P',81,364,NULL,NULL,13,NULL);
INSERT INTO "interviews_turn" VALUES(217,2,'I',369,405,NULL,NULL,13,NULL);
INSERT INTO "interviews_turn" VALUES(218,3,'P',410,698,NULL,NULL,13,NULL);
INSERT INTO "interviews_turn" VALUES(219,4,'I',703,770,NULL,NULL,13,NULL);
INSERT INTO "interviews_turn" VALUES(220,5,'P',775,1042,NULL,NULL,13,NULL);
INSERT INTO "interviews_turn" VALUES(221,6,'I',1047,1080,NULL,NULL,13,NULL);
INSERT INTO "interviews_turn" VALUES(222,7,'P',1085,1364,NULL,NULL,13,NULL);
INSERT INTO "interviews_turn" VALUES(223,8,'I',1369,1393,NULL,NULL,13,NULL);
INSERT INTO "interviews_turn" VALUES(224,9,'P',1398,1786,NULL,NULL,13,NULL);
INSERT INTO "interviews_turn" VALUES(225,10,'I',1791,1813,NULL,NULL,13,NULL);
INSERT INTO "interviews_turn" VALUES(226,11,'P',1818,2039,NULL,NULL,13,NULL);
INSERT INTO "interviews_turn" VALUES(227,12,'I',2044,2068,NULL,NULL,13,NULL);
INSERT INTO "interviews_turn" VALUES(228,13,'P',2073,2410,NULL,NULL,13,NULL);
INSERT INTO "interviews_turn" VALUES(229,14,'I',2415,2436,NULL,NULL,13,NULL);
INSERT INTO "interviews_turn" VALUES(230,15,'P',2441,2621,NULL,NULL,13,NULL);
INSERT INTO "interviews_turn" VALUES(231,0,'',0,20,NULL,NULL,14,1);
INSERT INTO "interviews_turn" VALUES(232,1,'',22,44,NULL,NULL,14,2);
-- interviews_transcript
INSERT INTO "interviews_transcript" VALUES(1,'L004.md','2026-03-16 09:00:00.222000',1,1,NULL);
INSERT INTO "interviews_transcript" VALUES(2,'L011.md','2026-03-16 09:00:00.227000',2,1,NULL);
INSERT INTO "interviews_transcript" VALUES(3,'L019.md','2026-03-16 09:00:00.232000',3,1,NULL);
INSERT INTO "interviews_transcript" VALUES(4,'L027.md','2026-03-16 09:00:00.237000',4,1,NULL);
INSERT INTO "interviews_transcript" VALUES(5,'L036.md','2026-03-16 09:00:00.242000',5,1,NULL);
INSERT INTO "interviews_transcript" VALUES(6,'L043.md','2026-03-16 09:00:00.247000',6,1,NULL);
INSERT INTO "interviews_transcript" VALUES(7,'L052.md','2026-03-16 09:00:00.252000',7,1,NULL);
INSERT INTO "interviews_transcript" VALUES(8,'L061.md','2026-03-16 09:00:00.257000',8,1,NULL);
INSERT INTO "interviews_transcript" VALUES(9,'L070.md','2026-03-16 09:00:00.262000',9,1,NULL);
INSERT INTO "interviews_transcript" VALUES(10,'L083.md','2026-03-16 09:00:00.267000',10,1,NULL);
INSERT INTO "interviews_transcript" VALUES(11,'L095.md','2026-03-16 09:00:00.272000',11,1,NULL);
INSERT INTO "interviews_transcript" VALUES(12,'L108.md','2026-03-16 09:00:00.277000',12,1,NULL);
INSERT INTO "interviews_transcript" VALUES(13,'paper.pdf','2026-03-16 09:00:01.320000',NULL,1,1);
-- coding_theme_codes
INSERT INTO "coding_theme_codes" VALUES(1,1,2);
INSERT INTO "coding_theme_codes" VALUES(2,1,3);
INSERT INTO "coding_theme_codes" VALUES(3,1,4);
INSERT INTO "coding_theme_codes" VALUES(4,1,5);
INSERT INTO "coding_theme_codes" VALUES(5,2,8);
INSERT INTO "coding_theme_codes" VALUES(6,2,9);
INSERT INTO "coding_theme_codes" VALUES(7,2,10);
INSERT INTO "coding_theme_codes" VALUES(8,2,7);
INSERT INTO "coding_theme_codes" VALUES(9,3,12);
INSERT INTO "coding_theme_codes" VALUES(10,3,13);
INSERT INTO "coding_theme_codes" VALUES(11,3,15);
INSERT INTO "coding_theme_codes" VALUES(12,4,14);
INSERT INTO "coding_theme_codes" VALUES(13,4,17);
INSERT INTO "coding_theme_codes" VALUES(14,4,18);
INSERT INTO "coding_theme_codes" VALUES(15,4,19);
INSERT INTO "coding_theme_codes" VALUES(16,4,20);
-- coding_code
INSERT INTO "coding_code" VALUES(1,'What was seen','What somebody noticed in the partner country.',0,0,'2026-03-16 09:00:00.280000',1,NULL);
INSERT INTO "coding_code" VALUES(2,'Making do','A thing or a way that was made out of what was at hand and that did the job.',1,0,'2026-03-16 09:00:00.282000',1,1);
INSERT INTO "coding_code" VALUES(3,'Task sharing','Work done by people who would not do it at home: other professions, lay workers, volunteers.',2,0,'2026-03-16 09:00:00.284000',1,1);
INSERT INTO "coding_code" VALUES(4,'Plain order','Order that everybody can see and follow: boards, cards, routes, drills, counts.',3,0,'2026-03-16 09:00:00.286000',1,1);
INSERT INTO "coding_code" VALUES(5,'Family in care','Relatives and neighbours as part of the care, with a task of their own.',4,0,'2026-03-16 09:00:00.288000',1,1);
INSERT INTO "coding_code" VALUES(6,'How it is carried','Where the learning is kept and how it is passed on.',5,0,'2026-03-16 09:00:00.290000',1,NULL);
INSERT INTO "coding_code" VALUES(7,'Changed me','A change in the person''s own practice or view.',6,0,'2026-03-16 09:00:00.292000',1,6);
INSERT INTO "coding_code" VALUES(8,'Kept to oneself','The learning exists in one person and would leave with them.',7,0,'2026-03-16 09:00:00.294000',1,6);
INSERT INTO "coding_code" VALUES(9,'No place to tell','No form, meeting, question or listener for what was learned.',8,0,'2026-03-16 09:00:00.296000',1,6);
INSERT INTO "coding_code" VALUES(10,'Told as a story','Passed on as an anecdote, with pictures, as charity; not as a proposal.',9,0,'2026-03-16 09:00:00.298000',1,6);
INSERT INTO "coding_code" VALUES(11,'What stands in the way','Why something seen was not tried, or not kept.',10,0,'2026-03-16 09:00:00.300000',1,NULL);
INSERT INTO "coding_code" VALUES(12,'Rules and approval','Standards, governance, liability, committees. Also where the rule is thought right.',11,0,'2026-03-16 09:00:00.302000',1,11);
INSERT INTO "coding_code" VALUES(13,'Doubt about the source','An idea weighs less, or is hidden, because of the country it comes from.',0,0,'2026-03-16 09:00:00.304000',1,11);
INSERT INTO "coding_code" VALUES(14,'No time or money','Posts, hours, budgets.',1,0,'2026-03-16 09:00:00.306000',1,11);
INSERT INTO "coding_code" VALUES(15,'Does not fit here','Reasons in patients, buildings, contracts or risks why it would not work at home.',2,0,'2026-03-16 09:00:00.308000',1,11);
INSERT INTO "coding_code" VALUES(16,'What lets it come home','What helped, or would help, something seen to be used.',3,0,'2026-03-16 09:00:00.310000',1,NULL);
INSERT INTO "coding_code" VALUES(17,'Tried at home','Any use at home, from a kitchen table to all sites, with what came of it.',4,0,'2026-03-16 09:00:00.312000',1,16);
INSERT INTO "coding_code" VALUES(18,'A backer','Somebody with standing who takes the idea on; also the lack or loss of one.',5,0,'2026-03-16 09:00:00.314000',1,16);
INSERT INTO "coding_code" VALUES(19,'Partner in the lead','People of the partner teach, correct, sign or own what comes home.',6,0,'2026-03-16 09:00:00.316000',1,16);
INSERT INTO "coding_code" VALUES(20,'Purpose named beforehand','Learning as a stated purpose, with a question or a receiver; also its absence from the plan.',7,0,'2026-03-16 09:00:00.318000',1,16);
-- coding_coder
INSERT INTO "coding_coder" VALUES(1,'Amara',NULL,1);
INSERT INTO "coding_coder" VALUES(2,'Tom',NULL,1);
INSERT INTO "coding_coder" VALUES(3,'Owner',1,1);
-- coding_coding
INSERT INTO "coding_coding" VALUES(1,217,254,'','2026-03-16 09:00:00.321000',5,1,13);
INSERT INTO "coding_coding" VALUES(2,595,698,'','2026-03-16 09:00:00.322000',2,1,13);
INSERT INTO "coding_coding" VALUES(3,803,922,'','2026-03-16 09:00:00.323000',5,1,13);
INSERT INTO "coding_coding" VALUES(4,997,1041,'','2026-03-16 09:00:00.324000',5,1,13);
INSERT INTO "coding_coding" VALUES(5,1085,1255,'','2026-03-16 09:00:00.325000',10,1,13);
INSERT INTO "coding_coding" VALUES(6,1278,1305,'','2026-03-16 09:00:00.326000',10,1,13);
INSERT INTO "coding_coding" VALUES(7,1307,1364,'','2026-03-16 09:00:00.327000',9,1,13);
INSERT INTO "coding_coding" VALUES(8,1567,1653,'','2026-03-16 09:00:00.328000',12,1,13);
INSERT INTO "coding_coding" VALUES(9,1676,1718,'','2026-03-16 09:00:00.329000',13,1,13);
INSERT INTO "coding_coding" VALUES(10,1831,1951,'','2026-03-16 09:00:00.330000',13,1,13);
INSERT INTO "coding_coding" VALUES(11,1994,2039,'','2026-03-16 09:00:00.331000',13,1,13);
INSERT INTO "coding_coding" VALUES(12,2073,2142,'','2026-03-16 09:00:00.332000',18,1,13);
INSERT INTO "coding_coding" VALUES(13,2143,2188,'','2026-03-16 09:00:00.333000',18,1,13);
INSERT INTO "coding_coding" VALUES(14,2226,2410,'','2026-03-16 09:00:00.334000',19,1,13);
INSERT INTO "coding_coding" VALUES(15,2441,2558,'','2026-03-16 09:00:00.335000',7,1,13);
INSERT INTO "coding_coding" VALUES(16,2559,2616,'','2026-03-16 09:00:00.336000',8,1,13);
INSERT INTO "coding_coding" VALUES(17,157,311,'','2026-03-16 09:00:00.337000',4,1,2);
INSERT INTO "coding_coding" VALUES(18,312,382,'','2026-03-16 09:00:00.338000',4,1,2);
INSERT INTO "coding_coding" VALUES(19,596,635,'','2026-03-16 09:00:00.339000',2,1,2);
INSERT INTO "coding_coding" VALUES(20,707,748,'','2026-03-16 09:00:00.340000',13,1,2);
INSERT INTO "coding_coding" VALUES(21,1037,1134,'','2026-03-16 09:00:00.341000',18,1,2);
INSERT INTO "coding_coding" VALUES(22,1166,1216,'','2026-03-16 09:00:00.342000',10,1,2);
INSERT INTO "coding_coding" VALUES(23,1217,1308,'','2026-03-16 09:00:00.343000',17,1,2);
INSERT INTO "coding_coding" VALUES(24,1419,1450,'','2026-03-16 09:00:00.344000',12,1,2);
INSERT INTO "coding_coding" VALUES(25,1592,1648,'','2026-03-16 09:00:00.345000',12,1,2);
INSERT INTO "coding_coding" VALUES(26,1684,1780,'','2026-03-16 09:00:00.346000',17,1,2);
INSERT INTO "coding_coding" VALUES(27,1938,1980,'','2026-03-16 09:00:00.347000',14,1,2);
INSERT INTO "coding_coding" VALUES(28,2024,2078,'','2026-03-16 09:00:00.348000',19,1,2);
INSERT INTO "coding_coding" VALUES(29,2224,2290,'','2026-03-16 09:00:00.349000',19,1,2);
INSERT INTO "coding_coding" VALUES(30,2376,2492,'','2026-03-16 09:00:00.350000',20,1,2);
INSERT INTO "coding_coding" VALUES(31,2590,2612,'','2026-03-16 09:00:00.351000',7,1,2);
INSERT INTO "coding_coding" VALUES(32,2674,2732,'','2026-03-16 09:00:00.352000',8,1,2);
INSERT INTO "coding_coding" VALUES(33,230,338,'','2026-03-16 09:00:00.353000',4,1,3);
INSERT INTO "coding_coding" VALUES(34,339,385,'','2026-03-16 09:00:00.354000',4,1,3);
INSERT INTO "coding_coding" VALUES(35,660,700,'','2026-03-16 09:00:00.355000',2,1,3);
INSERT INTO "coding_coding" VALUES(36,762,825,'','2026-03-16 09:00:00.356000',3,1,3);
INSERT INTO "coding_coding" VALUES(37,1095,1162,'','2026-03-16 09:00:00.357000',18,1,3);
INSERT INTO "coding_coding" VALUES(38,1303,1340,'','2026-03-16 09:00:00.358000',19,1,3);
INSERT INTO "coding_coding" VALUES(39,1341,1407,'','2026-03-16 09:00:00.359000',19,1,3);
INSERT INTO "coding_coding" VALUES(40,1528,1594,'','2026-03-16 09:00:00.360000',13,1,3);
INSERT INTO "coding_coding" VALUES(41,1684,1739,'','2026-03-16 09:00:00.361000',12,1,3);
INSERT INTO "coding_coding" VALUES(42,1879,1915,'','2026-03-16 09:00:00.362000',14,1,3);
INSERT INTO "coding_coding" VALUES(43,2077,2128,'','2026-03-16 09:00:00.363000',10,1,3);
INSERT INTO "coding_coding" VALUES(44,2129,2181,'','2026-03-16 09:00:00.364000',8,1,3);
INSERT INTO "coding_coding" VALUES(45,2320,2392,'','2026-03-16 09:00:00.365000',20,1,3);
INSERT INTO "coding_coding" VALUES(46,2587,2625,'','2026-03-16 09:00:00.366000',17,1,3);
INSERT INTO "coding_coding" VALUES(47,2718,2774,'','2026-03-16 09:00:00.367000',19,1,3);
INSERT INTO "coding_coding" VALUES(48,317,384,'','2026-03-16 09:00:00.368000',4,1,4);
INSERT INTO "coding_coding" VALUES(49,471,530,'','2026-03-16 09:00:00.369000',4,1,4);
INSERT INTO "coding_coding" VALUES(50,562,607,'','2026-03-16 09:00:00.370000',2,1,4);
INSERT INTO "coding_coding" VALUES(51,903,961,'','2026-03-16 09:00:00.371000',8,1,4);
INSERT INTO "coding_coding" VALUES(52,1108,1167,'','2026-03-16 09:00:00.372000',9,1,4);
INSERT INTO "coding_coding" VALUES(53,1168,1224,'','2026-03-16 09:00:00.373000',9,1,4);
INSERT INTO "coding_coding" VALUES(54,1325,1371,'','2026-03-16 09:00:00.374000',9,1,4);
INSERT INTO "coding_coding" VALUES(55,1395,1435,'','2026-03-16 09:00:00.375000',14,1,4);
INSERT INTO "coding_coding" VALUES(56,1563,1630,'','2026-03-16 09:00:00.376000',15,1,4);
INSERT INTO "coding_coding" VALUES(57,1716,1745,'','2026-03-16 09:00:00.377000',12,1,4);
INSERT INTO "coding_coding" VALUES(58,1905,1990,'','2026-03-16 09:00:00.378000',13,1,4);
INSERT INTO "coding_coding" VALUES(59,2051,2091,'','2026-03-16 09:00:00.379000',13,1,4);
INSERT INTO "coding_coding" VALUES(60,2254,2305,'','2026-03-16 09:00:00.380000',7,1,4);
INSERT INTO "coding_coding" VALUES(61,2324,2367,'','2026-03-16 09:00:00.381000',8,1,4);
INSERT INTO "coding_coding" VALUES(62,2435,2510,'','2026-03-16 09:00:00.382000',20,1,4);
INSERT INTO "coding_coding" VALUES(63,133,208,'','2026-03-16 09:00:00.383000',2,1,5);
INSERT INTO "coding_coding" VALUES(64,209,255,'','2026-03-16 09:00:00.384000',2,1,5);
INSERT INTO "coding_coding" VALUES(65,588,635,'','2026-03-16 09:00:00.385000',4,1,5);
INSERT INTO "coding_coding" VALUES(66,792,825,'','2026-03-16 09:00:00.386000',17,1,5);
INSERT INTO "coding_coding" VALUES(67,885,922,'','2026-03-16 09:00:00.387000',12,1,5);
INSERT INTO "coding_coding" VALUES(68,924,1052,'','2026-03-16 09:00:00.388000',12,1,5);
INSERT INTO "coding_coding" VALUES(69,1165,1196,'','2026-03-16 09:00:00.389000',15,1,5);
INSERT INTO "coding_coding" VALUES(70,1318,1353,'','2026-03-16 09:00:00.390000',13,1,5);
INSERT INTO "coding_coding" VALUES(71,1473,1530,'','2026-03-16 09:00:00.391000',13,1,5);
INSERT INTO "coding_coding" VALUES(72,1820,1868,'','2026-03-16 09:00:00.392000',14,1,5);
INSERT INTO "coding_coding" VALUES(73,2030,2115,'','2026-03-16 09:00:00.393000',19,1,5);
INSERT INTO "coding_coding" VALUES(74,2117,2172,'','2026-03-16 09:00:00.394000',19,1,5);
INSERT INTO "coding_coding" VALUES(75,2246,2344,'','2026-03-16 09:00:00.395000',7,1,5);
INSERT INTO "coding_coding" VALUES(76,2450,2497,'','2026-03-16 09:00:00.396000',18,1,5);
INSERT INTO "coding_coding" VALUES(77,2501,2550,'','2026-03-16 09:00:00.397000',9,1,5);
INSERT INTO "coding_coding" VALUES(78,242,268,'','2026-03-16 09:00:00.398000',20,1,6);
INSERT INTO "coding_coding" VALUES(79,494,576,'','2026-03-16 09:00:00.399000',2,1,6);
INSERT INTO "coding_coding" VALUES(80,813,866,'','2026-03-16 09:00:00.400000',19,1,6);
INSERT INTO "coding_coding" VALUES(81,961,1009,'','2026-03-16 09:00:00.401000',7,1,6);
INSERT INTO "coding_coding" VALUES(82,1190,1227,'','2026-03-16 09:00:00.402000',13,1,6);
INSERT INTO "coding_coding" VALUES(83,1313,1344,'','2026-03-16 09:00:00.403000',13,1,6);
INSERT INTO "coding_coding" VALUES(84,1424,1461,'','2026-03-16 09:00:00.404000',17,1,6);
INSERT INTO "coding_coding" VALUES(85,1868,1930,'','2026-03-16 09:00:00.405000',9,1,6);
INSERT INTO "coding_coding" VALUES(86,1931,1979,'','2026-03-16 09:00:00.406000',9,1,6);
INSERT INTO "coding_coding" VALUES(87,2034,2104,'','2026-03-16 09:00:00.407000',10,1,6);
INSERT INTO "coding_coding" VALUES(88,2174,2197,'','2026-03-16 09:00:00.408000',10,1,6);
INSERT INTO "coding_coding" VALUES(89,2283,2319,'','2026-03-16 09:00:00.409000',14,1,6);
INSERT INTO "coding_coding" VALUES(90,2430,2494,'','2026-03-16 09:00:00.410000',7,1,6);
INSERT INTO "coding_coding" VALUES(91,2552,2626,'','2026-03-16 09:00:00.411000',8,1,6);
INSERT INTO "coding_coding" VALUES(92,389,494,'','2026-03-16 09:00:00.412000',3,1,7);
INSERT INTO "coding_coding" VALUES(93,389,494,'','2026-03-16 09:00:00.413000',5,1,7);
INSERT INTO "coding_coding" VALUES(94,328,364,'','2026-03-16 09:00:00.414000',4,1,7);
INSERT INTO "coding_coding" VALUES(95,1016,1040,'','2026-03-16 09:00:00.415000',20,1,7);
INSERT INTO "coding_coding" VALUES(96,1145,1240,'','2026-03-16 09:00:00.416000',20,1,7);
INSERT INTO "coding_coding" VALUES(97,1244,1307,'','2026-03-16 09:00:00.417000',20,1,7);
INSERT INTO "coding_coding" VALUES(98,1466,1524,'','2026-03-16 09:00:00.418000',18,1,7);
INSERT INTO "coding_coding" VALUES(99,1576,1671,'','2026-03-16 09:00:00.419000',12,1,7);
INSERT INTO "coding_coding" VALUES(100,1672,1693,'','2026-03-16 09:00:00.420000',12,1,7);
INSERT INTO "coding_coding" VALUES(101,1798,1869,'','2026-03-16 09:00:00.421000',17,1,7);
INSERT INTO "coding_coding" VALUES(102,1973,2045,'','2026-03-16 09:00:00.422000',17,1,7);
INSERT INTO "coding_coding" VALUES(103,2156,2212,'','2026-03-16 09:00:00.423000',19,1,7);
INSERT INTO "coding_coding" VALUES(104,2369,2419,'','2026-03-16 09:00:00.424000',19,1,7);
INSERT INTO "coding_coding" VALUES(105,2482,2534,'','2026-03-16 09:00:00.425000',13,1,7);
INSERT INTO "coding_coding" VALUES(106,2607,2643,'','2026-03-16 09:00:00.426000',13,1,7);
INSERT INTO "coding_coding" VALUES(107,2690,2741,'','2026-03-16 09:00:00.427000',7,1,7);
INSERT INTO "coding_coding" VALUES(108,460,498,'','2026-03-16 09:00:00.428000',2,1,8);
INSERT INTO "coding_coding" VALUES(109,499,620,'','2026-03-16 09:00:00.429000',3,1,8);
INSERT INTO "coding_coding" VALUES(110,646,686,'','2026-03-16 09:00:00.430000',4,1,8);
INSERT INTO "coding_coding" VALUES(111,1129,1180,'','2026-03-16 09:00:00.431000',12,1,8);
INSERT INTO "coding_coding" VALUES(112,1242,1363,'','2026-03-16 09:00:00.432000',15,1,8);
INSERT INTO "coding_coding" VALUES(113,1450,1506,'','2026-03-16 09:00:00.433000',13,1,8);
INSERT INTO "coding_coding" VALUES(114,1507,1603,'','2026-03-16 09:00:00.434000',13,1,8);
INSERT INTO "coding_coding" VALUES(115,1740,1782,'','2026-03-16 09:00:00.435000',9,1,8);
INSERT INTO "coding_coding" VALUES(116,1916,1964,'','2026-03-16 09:00:00.436000',9,1,8);
INSERT INTO "coding_coding" VALUES(117,2275,2392,'','2026-03-16 09:00:00.437000',7,1,8);
INSERT INTO "coding_coding" VALUES(118,2423,2460,'','2026-03-16 09:00:00.438000',8,1,8);
INSERT INTO "coding_coding" VALUES(119,2565,2590,'','2026-03-16 09:00:00.439000',9,1,8);
INSERT INTO "coding_coding" VALUES(120,2624,2671,'','2026-03-16 09:00:00.440000',10,1,8);
INSERT INTO "coding_coding" VALUES(121,472,561,'','2026-03-16 09:00:00.441000',3,1,9);
INSERT INTO "coding_coding" VALUES(122,613,651,'','2026-03-16 09:00:00.442000',4,1,9);
INSERT INTO "coding_coding" VALUES(123,731,778,'','2026-03-16 09:00:00.443000',2,1,9);
INSERT INTO "coding_coding" VALUES(124,969,1002,'','2026-03-16 09:00:00.444000',12,1,9);
INSERT INTO "coding_coding" VALUES(125,1004,1056,'','2026-03-16 09:00:00.445000',12,1,9);
INSERT INTO "coding_coding" VALUES(126,1158,1188,'','2026-03-16 09:00:00.446000',18,1,9);
INSERT INTO "coding_coding" VALUES(127,1286,1378,'','2026-03-16 09:00:00.447000',13,1,9);
INSERT INTO "coding_coding" VALUES(128,1431,1533,'','2026-03-16 09:00:00.448000',13,1,9);
INSERT INTO "coding_coding" VALUES(129,1653,1681,'','2026-03-16 09:00:00.449000',19,1,9);
INSERT INTO "coding_coding" VALUES(130,1804,1862,'','2026-03-16 09:00:00.450000',18,1,9);
INSERT INTO "coding_coding" VALUES(131,1910,1931,'','2026-03-16 09:00:00.451000',14,1,9);
INSERT INTO "coding_coding" VALUES(132,2040,2064,'','2026-03-16 09:00:00.452000',14,1,9);
INSERT INTO "coding_coding" VALUES(133,2142,2171,'','2026-03-16 09:00:00.453000',8,1,9);
INSERT INTO "coding_coding" VALUES(134,2228,2292,'','2026-03-16 09:00:00.454000',20,1,9);
INSERT INTO "coding_coding" VALUES(135,2482,2575,'','2026-03-16 09:00:00.455000',7,1,9);
INSERT INTO "coding_coding" VALUES(136,361,430,'','2026-03-16 09:00:00.456000',19,1,10);
INSERT INTO "coding_coding" VALUES(137,560,616,'','2026-03-16 09:00:00.457000',3,1,10);
INSERT INTO "coding_coding" VALUES(138,650,715,'','2026-03-16 09:00:00.458000',2,1,10);
INSERT INTO "coding_coding" VALUES(139,774,818,'','2026-03-16 09:00:00.459000',17,1,10);
INSERT INTO "coding_coding" VALUES(140,1155,1229,'','2026-03-16 09:00:00.460000',12,1,10);
INSERT INTO "coding_coding" VALUES(141,1270,1296,'','2026-03-16 09:00:00.461000',15,1,10);
INSERT INTO "coding_coding" VALUES(142,1422,1460,'','2026-03-16 09:00:00.462000',8,1,10);
INSERT INTO "coding_coding" VALUES(143,1478,1547,'','2026-03-16 09:00:00.463000',9,1,10);
INSERT INTO "coding_coding" VALUES(144,1586,1622,'','2026-03-16 09:00:00.464000',8,1,10);
INSERT INTO "coding_coding" VALUES(145,1756,1866,'','2026-03-16 09:00:00.465000',18,1,10);
INSERT INTO "coding_coding" VALUES(146,1867,1939,'','2026-03-16 09:00:00.466000',19,1,10);
INSERT INTO "coding_coding" VALUES(147,2070,2091,'','2026-03-16 09:00:00.467000',7,1,10);
INSERT INTO "coding_coding" VALUES(148,2237,2266,'','2026-03-16 09:00:00.468000',7,1,10);
INSERT INTO "coding_coding" VALUES(149,2400,2466,'','2026-03-16 09:00:00.469000',9,1,10);
INSERT INTO "coding_coding" VALUES(150,275,351,'','2026-03-16 09:00:00.470000',4,1,11);
INSERT INTO "coding_coding" VALUES(151,471,544,'','2026-03-16 09:00:00.471000',3,1,11);
INSERT INTO "coding_coding" VALUES(152,546,595,'','2026-03-16 09:00:00.472000',3,1,11);
INSERT INTO "coding_coding" VALUES(153,781,833,'','2026-03-16 09:00:00.473000',10,1,11);
INSERT INTO "coding_coding" VALUES(154,1001,1051,'','2026-03-16 09:00:00.474000',15,1,11);
INSERT INTO "coding_coding" VALUES(155,1170,1204,'','2026-03-16 09:00:00.475000',14,1,11);
INSERT INTO "coding_coding" VALUES(156,1246,1282,'','2026-03-16 09:00:00.476000',13,1,11);
INSERT INTO "coding_coding" VALUES(157,1314,1395,'','2026-03-16 09:00:00.477000',18,1,11);
INSERT INTO "coding_coding" VALUES(158,1434,1526,'','2026-03-16 09:00:00.478000',18,1,11);
INSERT INTO "coding_coding" VALUES(159,1705,1766,'','2026-03-16 09:00:00.479000',15,1,11);
INSERT INTO "coding_coding" VALUES(160,1938,1981,'','2026-03-16 09:00:00.480000',19,1,11);
INSERT INTO "coding_coding" VALUES(161,2142,2178,'','2026-03-16 09:00:00.481000',9,1,11);
INSERT INTO "coding_coding" VALUES(162,2215,2282,'','2026-03-16 09:00:00.482000',17,1,11);
INSERT INTO "coding_coding" VALUES(163,2501,2554,'','2026-03-16 09:00:00.483000',7,1,11);
INSERT INTO "coding_coding" VALUES(164,2769,2882,'','2026-03-16 09:00:00.484000',20,1,11);
INSERT INTO "coding_coding" VALUES(165,259,337,'','2026-03-16 09:00:00.485000',20,1,12);
INSERT INTO "coding_coding" VALUES(166,452,613,'','2026-03-16 09:00:00.486000',4,1,12);
INSERT INTO "coding_coding" VALUES(167,614,770,'','2026-03-16 09:00:00.487000',3,1,12);
INSERT INTO "coding_coding" VALUES(168,987,1040,'','2026-03-16 09:00:00.488000',4,1,12);
INSERT INTO "coding_coding" VALUES(169,1065,1088,'','2026-03-16 09:00:00.489000',17,1,12);
INSERT INTO "coding_coding" VALUES(170,1089,1147,'','2026-03-16 09:00:00.490000',14,1,12);
INSERT INTO "coding_coding" VALUES(171,1225,1260,'','2026-03-16 09:00:00.491000',17,1,12);
INSERT INTO "coding_coding" VALUES(172,1452,1534,'','2026-03-16 09:00:00.492000',13,1,12);
INSERT INTO "coding_coding" VALUES(173,1601,1662,'','2026-03-16 09:00:00.493000',15,1,12);
INSERT INTO "coding_coding" VALUES(174,1778,1842,'','2026-03-16 09:00:00.494000',19,1,12);
INSERT INTO "coding_coding" VALUES(175,2176,2226,'','2026-03-16 09:00:00.495000',12,1,12);
INSERT INTO "coding_coding" VALUES(176,2232,2282,'','2026-03-16 09:00:00.496000',14,1,12);
INSERT INTO "coding_coding" VALUES(177,2494,2531,'','2026-03-16 09:00:00.497000',7,1,12);
INSERT INTO "coding_coding" VALUES(178,2560,2623,'','2026-03-16 09:00:00.498000',8,1,12);
INSERT INTO "coding_coding" VALUES(179,2662,2717,'','2026-03-16 09:00:00.499000',20,1,12);
INSERT INTO "coding_coding" VALUES(180,2760,2817,'','2026-03-16 09:00:00.500000',9,1,12);
INSERT INTO "coding_coding" VALUES(181,217,254,'','2026-03-16 09:00:00.503000',5,2,13);
INSERT INTO "coding_coding" VALUES(182,551,698,'','2026-03-16 09:00:00.504000',2,2,13);
INSERT INTO "coding_coding" VALUES(183,803,922,'','2026-03-16 09:00:00.505000',5,2,13);
INSERT INTO "coding_coding" VALUES(184,1085,1255,'','2026-03-16 09:00:00.506000',10,2,13);
INSERT INTO "coding_coding" VALUES(185,1256,1306,'','2026-03-16 09:00:00.507000',10,2,13);
INSERT INTO "coding_coding" VALUES(186,1307,1364,'','2026-03-16 09:00:00.508000',9,2,13);
INSERT INTO "coding_coding" VALUES(187,1567,1653,'','2026-03-16 09:00:00.509000',12,2,13);
INSERT INTO "coding_coding" VALUES(188,1676,1718,'','2026-03-16 09:00:00.510000',12,2,13);
INSERT INTO "coding_coding" VALUES(189,1831,1951,'','2026-03-16 09:00:00.511000',13,2,13);
INSERT INTO "coding_coding" VALUES(190,1994,2039,'','2026-03-16 09:00:00.512000',13,2,13);
INSERT INTO "coding_coding" VALUES(191,2073,2142,'','2026-03-16 09:00:00.513000',18,2,13);
INSERT INTO "coding_coding" VALUES(192,2226,2410,'','2026-03-16 09:00:00.514000',19,2,13);
INSERT INTO "coding_coding" VALUES(193,2441,2558,'','2026-03-16 09:00:00.515000',7,2,13);
INSERT INTO "coding_coding" VALUES(194,2559,2616,'','2026-03-16 09:00:00.516000',8,2,13);
INSERT INTO "coding_coding" VALUES(195,157,311,'','2026-03-16 09:00:00.517000',4,2,2);
INSERT INTO "coding_coding" VALUES(196,312,382,'','2026-03-16 09:00:00.518000',4,2,2);
INSERT INTO "coding_coding" VALUES(197,672,749,'','2026-03-16 09:00:00.519000',13,2,2);
INSERT INTO "coding_coding" VALUES(198,1017,1135,'','2026-03-16 09:00:00.520000',18,2,2);
INSERT INTO "coding_coding" VALUES(199,1166,1216,'','2026-03-16 09:00:00.521000',8,2,2);
INSERT INTO "coding_coding" VALUES(200,1217,1308,'','2026-03-16 09:00:00.522000',17,2,2);
INSERT INTO "coding_coding" VALUES(201,1365,1451,'','2026-03-16 09:00:00.523000',12,2,2);
INSERT INTO "coding_coding" VALUES(202,1555,1649,'','2026-03-16 09:00:00.524000',12,2,2);
INSERT INTO "coding_coding" VALUES(203,1684,1780,'','2026-03-16 09:00:00.525000',17,2,2);
INSERT INTO "coding_coding" VALUES(204,1938,1980,'','2026-03-16 09:00:00.526000',14,2,2);
INSERT INTO "coding_coding" VALUES(205,2024,2078,'','2026-03-16 09:00:00.527000',19,2,2);
INSERT INTO "coding_coding" VALUES(206,2207,2291,'','2026-03-16 09:00:00.528000',19,2,2);
INSERT INTO "coding_coding" VALUES(207,2376,2492,'','2026-03-16 09:00:00.529000',20,2,2);
INSERT INTO "coding_coding" VALUES(208,2590,2612,'','2026-03-16 09:00:00.530000',7,2,2);
INSERT INTO "coding_coding" VALUES(209,2670,2733,'','2026-03-16 09:00:00.531000',8,2,2);
INSERT INTO "coding_coding" VALUES(210,230,338,'','2026-03-16 09:00:00.532000',4,2,3);
INSERT INTO "coding_coding" VALUES(211,660,700,'','2026-03-16 09:00:00.533000',2,2,3);
INSERT INTO "coding_coding" VALUES(212,762,856,'','2026-03-16 09:00:00.534000',3,2,3);
INSERT INTO "coding_coding" VALUES(213,1095,1162,'','2026-03-16 09:00:00.535000',18,2,3);
INSERT INTO "coding_coding" VALUES(214,1303,1340,'','2026-03-16 09:00:00.536000',17,2,3);
INSERT INTO "coding_coding" VALUES(215,1341,1476,'','2026-03-16 09:00:00.537000',19,2,3);
INSERT INTO "coding_coding" VALUES(216,1505,1595,'','2026-03-16 09:00:00.538000',13,2,3);
INSERT INTO "coding_coding" VALUES(217,1646,1773,'','2026-03-16 09:00:00.539000',12,2,3);
INSERT INTO "coding_coding" VALUES(218,2077,2128,'','2026-03-16 09:00:00.540000',10,2,3);
INSERT INTO "coding_coding" VALUES(219,2129,2181,'','2026-03-16 09:00:00.541000',10,2,3);
INSERT INTO "coding_coding" VALUES(220,2291,2393,'','2026-03-16 09:00:00.542000',20,2,3);
INSERT INTO "coding_coding" VALUES(221,2587,2625,'','2026-03-16 09:00:00.543000',17,2,3);
INSERT INTO "coding_coding" VALUES(222,2718,2774,'','2026-03-16 09:00:00.544000',19,2,3);
INSERT INTO "coding_coding" VALUES(223,317,384,'','2026-03-16 09:00:00.545000',4,2,4);
INSERT INTO "coding_coding" VALUES(224,407,531,'','2026-03-16 09:00:00.546000',4,2,4);
INSERT INTO "coding_coding" VALUES(225,562,607,'','2026-03-16 09:00:00.547000',2,2,4);
INSERT INTO "coding_coding" VALUES(226,903,961,'','2026-03-16 09:00:00.548000',8,2,4);
INSERT INTO "coding_coding" VALUES(227,1003,1107,'','2026-03-16 09:00:00.549000',9,2,4);
INSERT INTO "coding_coding" VALUES(228,1108,1167,'','2026-03-16 09:00:00.550000',9,2,4);
INSERT INTO "coding_coding" VALUES(229,1168,1224,'','2026-03-16 09:00:00.551000',20,2,4);
INSERT INTO "coding_coding" VALUES(230,1325,1371,'','2026-03-16 09:00:00.552000',9,2,4);
INSERT INTO "coding_coding" VALUES(231,1395,1492,'','2026-03-16 09:00:00.553000',14,2,4);
INSERT INTO "coding_coding" VALUES(232,1563,1630,'','2026-03-16 09:00:00.554000',15,2,4);
INSERT INTO "coding_coding" VALUES(233,1682,1746,'','2026-03-16 09:00:00.555000',12,2,4);
INSERT INTO "coding_coding" VALUES(234,1901,1991,'','2026-03-16 09:00:00.556000',13,2,4);
INSERT INTO "coding_coding" VALUES(235,2051,2091,'','2026-03-16 09:00:00.557000',13,2,4);
INSERT INTO "coding_coding" VALUES(236,2254,2305,'','2026-03-16 09:00:00.558000',7,2,4);
INSERT INTO "coding_coding" VALUES(237,2324,2367,'','2026-03-16 09:00:00.559000',8,2,4);
INSERT INTO "coding_coding" VALUES(238,2435,2510,'','2026-03-16 09:00:00.560000',20,2,4);
INSERT INTO "coding_coding" VALUES(239,133,208,'','2026-03-16 09:00:00.561000',2,2,5);
INSERT INTO "coding_coding" VALUES(240,792,825,'','2026-03-16 09:00:00.562000',17,2,5);
INSERT INTO "coding_coding" VALUES(241,885,922,'','2026-03-16 09:00:00.563000',12,2,5);
INSERT INTO "coding_coding" VALUES(242,924,1052,'','2026-03-16 09:00:00.564000',12,2,5);
INSERT INTO "coding_coding" VALUES(243,1165,1212,'','2026-03-16 09:00:00.565000',15,2,5);
INSERT INTO "coding_coding" VALUES(244,1267,1355,'','2026-03-16 09:00:00.566000',13,2,5);
INSERT INTO "coding_coding" VALUES(245,1473,1530,'','2026-03-16 09:00:00.567000',10,2,5);
INSERT INTO "coding_coding" VALUES(246,1820,1868,'','2026-03-16 09:00:00.568000',14,2,5);
INSERT INTO "coding_coding" VALUES(247,2030,2115,'','2026-03-16 09:00:00.569000',19,2,5);
INSERT INTO "coding_coding" VALUES(248,2117,2172,'','2026-03-16 09:00:00.570000',19,2,5);
INSERT INTO "coding_coding" VALUES(249,2246,2344,'','2026-03-16 09:00:00.571000',7,2,5);
INSERT INTO "coding_coding" VALUES(250,2450,2497,'','2026-03-16 09:00:00.572000',18,2,5);
INSERT INTO "coding_coding" VALUES(251,2501,2550,'','2026-03-16 09:00:00.573000',18,2,5);
INSERT INTO "coding_coding" VALUES(252,242,268,'','2026-03-16 09:00:00.574000',20,2,6);
INSERT INTO "coding_coding" VALUES(253,494,576,'','2026-03-16 09:00:00.575000',2,2,6);
INSERT INTO "coding_coding" VALUES(254,763,867,'','2026-03-16 09:00:00.576000',19,2,6);
INSERT INTO "coding_coding" VALUES(255,961,1009,'','2026-03-16 09:00:00.577000',7,2,6);
INSERT INTO "coding_coding" VALUES(256,1147,1228,'','2026-03-16 09:00:00.578000',13,2,6);
INSERT INTO "coding_coding" VALUES(257,1424,1494,'','2026-03-16 09:00:00.579000',17,2,6);
INSERT INTO "coding_coding" VALUES(258,1528,1570,'','2026-03-16 09:00:00.580000',14,2,6);
INSERT INTO "coding_coding" VALUES(259,1868,1930,'','2026-03-16 09:00:00.581000',9,2,6);
INSERT INTO "coding_coding" VALUES(260,1931,1979,'','2026-03-16 09:00:00.582000',9,2,6);
INSERT INTO "coding_coding" VALUES(261,2034,2104,'','2026-03-16 09:00:00.583000',10,2,6);
INSERT INTO "coding_coding" VALUES(262,2174,2197,'','2026-03-16 09:00:00.584000',13,2,6);
INSERT INTO "coding_coding" VALUES(263,2198,2320,'','2026-03-16 09:00:00.585000',14,2,6);
INSERT INTO "coding_coding" VALUES(264,2430,2494,'','2026-03-16 09:00:00.586000',7,2,6);
INSERT INTO "coding_coding" VALUES(265,2552,2626,'','2026-03-16 09:00:00.587000',8,2,6);
INSERT INTO "coding_coding" VALUES(266,389,494,'','2026-03-16 09:00:00.588000',3,2,7);
INSERT INTO "coding_coding" VALUES(267,328,388,'','2026-03-16 09:00:00.589000',4,2,7);
INSERT INTO "coding_coding" VALUES(268,642,683,'','2026-03-16 09:00:00.590000',5,2,7);
INSERT INTO "coding_coding" VALUES(269,1145,1240,'','2026-03-16 09:00:00.591000',20,2,7);
INSERT INTO "coding_coding" VALUES(270,1241,1308,'','2026-03-16 09:00:00.592000',20,2,7);
INSERT INTO "coding_coding" VALUES(271,1395,1525,'','2026-03-16 09:00:00.593000',18,2,7);
INSERT INTO "coding_coding" VALUES(272,1576,1671,'','2026-03-16 09:00:00.594000',12,2,7);
INSERT INTO "coding_coding" VALUES(273,1672,1693,'','2026-03-16 09:00:00.595000',12,2,7);
INSERT INTO "coding_coding" VALUES(274,1798,1869,'','2026-03-16 09:00:00.596000',17,2,7);
INSERT INTO "coding_coding" VALUES(275,1973,2125,'','2026-03-16 09:00:00.597000',17,2,7);
INSERT INTO "coding_coding" VALUES(276,2156,2212,'','2026-03-16 09:00:00.598000',19,2,7);
INSERT INTO "coding_coding" VALUES(277,2369,2419,'','2026-03-16 09:00:00.599000',14,2,7);
INSERT INTO "coding_coding" VALUES(278,2482,2534,'','2026-03-16 09:00:00.600000',13,2,7);
INSERT INTO "coding_coding" VALUES(279,2607,2643,'','2026-03-16 09:00:00.601000',13,2,7);
INSERT INTO "coding_coding" VALUES(280,2690,2741,'','2026-03-16 09:00:00.602000',7,2,7);
INSERT INTO "coding_coding" VALUES(281,460,498,'','2026-03-16 09:00:00.603000',4,2,8);
INSERT INTO "coding_coding" VALUES(282,499,620,'','2026-03-16 09:00:00.604000',3,2,8);
INSERT INTO "coding_coding" VALUES(283,621,687,'','2026-03-16 09:00:00.605000',4,2,8);
INSERT INTO "coding_coding" VALUES(284,883,935,'','2026-03-16 09:00:00.606000',19,2,8);
INSERT INTO "coding_coding" VALUES(285,1129,1241,'','2026-03-16 09:00:00.607000',12,2,8);
INSERT INTO "coding_coding" VALUES(286,1242,1363,'','2026-03-16 09:00:00.608000',15,2,8);
INSERT INTO "coding_coding" VALUES(287,1450,1506,'','2026-03-16 09:00:00.609000',15,2,8);
INSERT INTO "coding_coding" VALUES(288,1507,1603,'','2026-03-16 09:00:00.610000',13,2,8);
INSERT INTO "coding_coding" VALUES(289,1740,1782,'','2026-03-16 09:00:00.611000',9,2,8);
INSERT INTO "coding_coding" VALUES(290,1916,1964,'','2026-03-16 09:00:00.612000',9,2,8);
INSERT INTO "coding_coding" VALUES(291,2275,2392,'','2026-03-16 09:00:00.613000',7,2,8);
INSERT INTO "coding_coding" VALUES(292,2423,2460,'','2026-03-16 09:00:00.614000',8,2,8);
INSERT INTO "coding_coding" VALUES(293,2565,2590,'','2026-03-16 09:00:00.615000',8,2,8);
INSERT INTO "coding_coding" VALUES(294,2620,2717,'','2026-03-16 09:00:00.616000',10,2,8);
INSERT INTO "coding_coding" VALUES(295,472,612,'','2026-03-16 09:00:00.617000',3,2,9);
INSERT INTO "coding_coding" VALUES(296,613,651,'','2026-03-16 09:00:00.618000',2,2,9);
INSERT INTO "coding_coding" VALUES(297,731,778,'','2026-03-16 09:00:00.619000',2,2,9);
INSERT INTO "coding_coding" VALUES(298,920,1003,'','2026-03-16 09:00:00.620000',12,2,9);
INSERT INTO "coding_coding" VALUES(299,1004,1056,'','2026-03-16 09:00:00.621000',12,2,9);
INSERT INTO "coding_coding" VALUES(300,1286,1378,'','2026-03-16 09:00:00.622000',13,2,9);
INSERT INTO "coding_coding" VALUES(301,1431,1533,'','2026-03-16 09:00:00.623000',13,2,9);
INSERT INTO "coding_coding" VALUES(302,1431,1533,'','2026-03-16 09:00:00.624000',10,2,9);
INSERT INTO "coding_coding" VALUES(303,1614,1682,'','2026-03-16 09:00:00.625000',19,2,9);
INSERT INTO "coding_coding" VALUES(304,1804,1862,'','2026-03-16 09:00:00.626000',18,2,9);
INSERT INTO "coding_coding" VALUES(305,1863,1932,'','2026-03-16 09:00:00.627000',14,2,9);
INSERT INTO "coding_coding" VALUES(306,2040,2064,'','2026-03-16 09:00:00.628000',14,2,9);
INSERT INTO "coding_coding" VALUES(307,2142,2171,'','2026-03-16 09:00:00.629000',8,2,9);
INSERT INTO "coding_coding" VALUES(308,2228,2292,'','2026-03-16 09:00:00.630000',20,2,9);
INSERT INTO "coding_coding" VALUES(309,2482,2575,'','2026-03-16 09:00:00.631000',7,2,9);
INSERT INTO "coding_coding" VALUES(310,361,430,'','2026-03-16 09:00:00.632000',19,2,10);
INSERT INTO "coding_coding" VALUES(311,560,616,'','2026-03-16 09:00:00.633000',5,2,10);
INSERT INTO "coding_coding" VALUES(312,647,716,'','2026-03-16 09:00:00.634000',2,2,10);
INSERT INTO "coding_coding" VALUES(313,1155,1229,'','2026-03-16 09:00:00.635000',12,2,10);
INSERT INTO "coding_coding" VALUES(314,1270,1296,'','2026-03-16 09:00:00.636000',13,2,10);
INSERT INTO "coding_coding" VALUES(315,1422,1460,'','2026-03-16 09:00:00.637000',8,2,10);
INSERT INTO "coding_coding" VALUES(316,1478,1547,'','2026-03-16 09:00:00.638000',9,2,10);
INSERT INTO "coding_coding" VALUES(317,1586,1622,'','2026-03-16 09:00:00.639000',14,2,10);
INSERT INTO "coding_coding" VALUES(318,1756,1866,'','2026-03-16 09:00:00.640000',18,2,10);
INSERT INTO "coding_coding" VALUES(319,1867,1939,'','2026-03-16 09:00:00.641000',19,2,10);
INSERT INTO "coding_coding" VALUES(320,2070,2091,'','2026-03-16 09:00:00.642000',7,2,10);
INSERT INTO "coding_coding" VALUES(321,2237,2266,'','2026-03-16 09:00:00.643000',17,2,10);
INSERT INTO "coding_coding" VALUES(322,2400,2466,'','2026-03-16 09:00:00.644000',9,2,10);
INSERT INTO "coding_coding" VALUES(323,2400,2466,'','2026-03-16 09:00:00.645000',20,2,10);
INSERT INTO "coding_coding" VALUES(324,275,351,'','2026-03-16 09:00:00.646000',4,2,11);
INSERT INTO "coding_coding" VALUES(325,403,545,'','2026-03-16 09:00:00.647000',3,2,11);
INSERT INTO "coding_coding" VALUES(326,546,627,'','2026-03-16 09:00:00.648000',3,2,11);
INSERT INTO "coding_coding" VALUES(327,781,833,'','2026-03-16 09:00:00.649000',10,2,11);
INSERT INTO "coding_coding" VALUES(328,978,1052,'','2026-03-16 09:00:00.650000',15,2,11);
INSERT INTO "coding_coding" VALUES(329,1100,1205,'','2026-03-16 09:00:00.651000',14,2,11);
INSERT INTO "coding_coding" VALUES(330,1206,1283,'','2026-03-16 09:00:00.652000',13,2,11);
INSERT INTO "coding_coding" VALUES(331,1314,1395,'','2026-03-16 09:00:00.653000',18,2,11);
INSERT INTO "coding_coding" VALUES(332,1434,1526,'','2026-03-16 09:00:00.654000',18,2,11);
INSERT INTO "coding_coding" VALUES(333,1705,1766,'','2026-03-16 09:00:00.655000',14,2,11);
INSERT INTO "coding_coding" VALUES(334,1860,1982,'','2026-03-16 09:00:00.656000',19,2,11);
INSERT INTO "coding_coding" VALUES(335,2142,2178,'','2026-03-16 09:00:00.657000',12,2,11);
INSERT INTO "coding_coding" VALUES(336,2215,2282,'','2026-03-16 09:00:00.658000',17,2,11);
INSERT INTO "coding_coding" VALUES(337,2501,2554,'','2026-03-16 09:00:00.659000',7,2,11);
INSERT INTO "coding_coding" VALUES(338,2626,2678,'','2026-03-16 09:00:00.660000',8,2,11);
INSERT INTO "coding_coding" VALUES(339,2769,2882,'','2026-03-16 09:00:00.661000',20,2,11);
INSERT INTO "coding_coding" VALUES(340,259,337,'','2026-03-16 09:00:00.662000',20,2,12);
INSERT INTO "coding_coding" VALUES(341,452,613,'','2026-03-16 09:00:00.663000',4,2,12);
INSERT INTO "coding_coding" VALUES(342,614,770,'','2026-03-16 09:00:00.664000',3,2,12);
INSERT INTO "coding_coding" VALUES(343,614,770,'','2026-03-16 09:00:00.665000',5,2,12);
INSERT INTO "coding_coding" VALUES(344,1065,1088,'','2026-03-16 09:00:00.666000',17,2,12);
INSERT INTO "coding_coding" VALUES(345,1089,1147,'','2026-03-16 09:00:00.667000',18,2,12);
INSERT INTO "coding_coding" VALUES(346,1225,1260,'','2026-03-16 09:00:00.668000',17,2,12);
INSERT INTO "coding_coding" VALUES(347,1452,1534,'','2026-03-16 09:00:00.669000',13,2,12);
INSERT INTO "coding_coding" VALUES(348,1535,1663,'','2026-03-16 09:00:00.670000',13,2,12);
INSERT INTO "coding_coding" VALUES(349,1778,1842,'','2026-03-16 09:00:00.671000',19,2,12);
INSERT INTO "coding_coding" VALUES(350,1873,1938,'','2026-03-16 09:00:00.672000',10,2,12);
INSERT INTO "coding_coding" VALUES(351,2164,2283,'','2026-03-16 09:00:00.673000',12,2,12);
INSERT INTO "coding_coding" VALUES(352,2232,2282,'','2026-03-16 09:00:00.674000',14,2,12);
INSERT INTO "coding_coding" VALUES(353,2494,2531,'','2026-03-16 09:00:00.675000',7,2,12);
INSERT INTO "coding_coding" VALUES(354,2560,2623,'','2026-03-16 09:00:00.676000',8,2,12);
INSERT INTO "coding_coding" VALUES(355,2662,2717,'','2026-03-16 09:00:00.677000',20,2,12);
INSERT INTO "coding_coding" VALUES(356,2760,2817,'','2026-03-16 09:00:00.678000',9,2,12);
INSERT INTO "coding_coding" VALUES(357,0,5,'','2026-03-16 09:00:01.324000',1,3,14);
-- coding_theme
INSERT INTO "coding_theme" VALUES(1,'Scarcity teaches method','What impressed people was seldom a thing. It was a way to work that everybody could see and that needed few people and little money.',0,1);
INSERT INTO "coding_theme" VALUES(2,'Learning stays with the person','People changed how they work and told nobody, because nobody had asked and no meeting was the right one.',0,1);
INSERT INTO "coding_theme" VALUES(3,'The source is weighed, not the idea','Approval is slow for any idea. For these the country of origin was one question more, put by others or in advance by the person.',0,1);
INSERT INTO "coding_theme" VALUES(4,'An idea needs a host','What came home had somebody to receive it: a question asked beforehand, a backer, hours, and partners who came to teach it.',0,1);
-- django_tasks_database_dbtaskresult
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('a39c40f335ac41dea82a1cbfe29c388d','{"args": [1, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:00.985000','2026-03-16 09:00:01.288000','2026-03-16 09:00:01.284000',NULL,'','','["C23RDdP0QvjuNh4aFbAwV0gRkl6gu2wN"]','SUCCESSFUL');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('b37ba0a8015547f2b188df7fac9e965f','{"args": [2, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.272000','2026-03-16 09:00:01.296000','2026-03-16 09:00:01.290000',NULL,'','','["C23RDdP0QvjuNh4aFbAwV0gRkl6gu2wN"]','SUCCESSFUL');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('d5148e0aed3449c9bee74ce6b25ac1a9','{"args": [3, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.277000','2026-03-16 09:00:01.303000','2026-03-16 09:00:01.298000',NULL,'','','["C23RDdP0QvjuNh4aFbAwV0gRkl6gu2wN"]','SUCCESSFUL');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('d7f7e404c44643a496d7c28421fee2aa','{"args": [4, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.282000','2026-03-16 09:00:01.308000','2026-03-16 09:00:01.305000',NULL,'','','["C23RDdP0QvjuNh4aFbAwV0gRkl6gu2wN"]','SUCCESSFUL');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('a30250bd66694788afa8a7c0656d63e7','{"args": [5, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.340000','2026-03-16 09:00:01.351000','2026-03-16 09:00:01.345000',NULL,'','','["F67MwlWttsBYwjzOQDGxVyIe2EUhYlCm"]','SUCCESSFUL');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('700aa85cf5cf49c9ab0ab2c1ac605571','{"args": [6, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.343000','2026-03-16 09:00:01.359000','2026-03-16 09:00:01.353000',NULL,'','','["F67MwlWttsBYwjzOQDGxVyIe2EUhYlCm"]','SUCCESSFUL');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('706acde47bfa4974880d170f4be590cd','{"args": [7, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.379000',NULL,NULL,NULL,'','','[]','READY');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('f8b1233402874594a7cb6137e18a14e6','{"args": [8, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.383000',NULL,NULL,NULL,'','','[]','READY');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('8002c8dfdbbf46a4960af2bee96f6e9d','{"args": [9, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.389000',NULL,NULL,NULL,'','','[]','READY');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('851b28486a5b4e3fb3aac0d391c725d3','{"args": [10, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.393000',NULL,'2026-03-16 08:55:01.394000',NULL,'','','[]','RUNNING');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('930b48951f3c4956ab2693d22f9203fa','{"args": [11, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.396000',NULL,NULL,NULL,'','','[]','READY');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('4bb2d3464f58456da5c5f06ac3ff4599','{"args": [12, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.398000',NULL,NULL,NULL,'','','[]','READY');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('3d2d8b11cbd0427c975402703cdc30c6','{"args": [13, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.404000',NULL,NULL,NULL,'','','[]','READY');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('384a2f9a6de64fd1b92d117619a62484','{"args": [14, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.406000',NULL,NULL,NULL,'','','[]','READY');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('7075cf73a43149508a682448581eb2c5','{"args": [15, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.408000',NULL,NULL,NULL,'','','[]','READY');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('9cc1306ddf2747b3a872e1cb3289c1bf','{"args": [16, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.410000',NULL,NULL,NULL,'','','[]','READY');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('ac57fcdc996e4828ae3a5d77205ea837','{"args": [17, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.412000',NULL,NULL,NULL,'','','[]','READY');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('bebca2db773e4d3989354415a372aec0','{"args": [18, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.418000',NULL,NULL,NULL,'','','[]','READY');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('0c47e65d3d1046b9b2a581474c3afe8e','{"args": [19, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.422000',NULL,NULL,NULL,'','','[]','READY');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('51090f35afb1419e94627f430cf66139','{"args": [20, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.424000',NULL,NULL,NULL,'','','[]','READY');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('e084ad258170427f9332f3489f1c3ff2','{"args": [21, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.426000',NULL,NULL,NULL,'','','[]','READY');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('e1613e0281204a868f095d02d8f267a1','{"args": [22, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.432000',NULL,NULL,NULL,'','','[]','READY');
-- survey_item
INSERT INTO "survey_item" VALUES(1,0,'welcome','note','{"en": "This questionnaire belongs to an invented study. It takes about ten minutes, and you may leave out what you do not want to answer."}','{}','[]',0,'','["about"]','','','','',0,1);
INSERT INTO "survey_item" VALUES(2,1,'visits','integer','{"en": "How many working visits have you made to the partner country?"}','{}','[]',0,'','["about"]','','. >= 0 and . <= 80','Give a number from 0 to 80.','',1,1);
INSERT INTO "survey_item" VALUES(3,2,'last_return','date','{"en": "When did you come back from the last one?"}','{}','[]',0,'','["about"]','${visits} > 0','. <= today()','Give a day that is over.','',0,1);
INSERT INTO "survey_item" VALUES(4,3,'main_way','select_one','{"en": "How does the partnership mostly work?"}','{}','[{"name": "short_visits", "labels": {"en": "Short visits"}}, {"name": "long_stays", "labels": {"en": "Long stays"}}, {"name": "exchange", "labels": {"en": "Exchange in both directions"}}, {"name": "remote", "labels": {"en": "Remote, by phone and screen"}}]',0,'','["about"]','','','','',1,1);
INSERT INTO "survey_item" VALUES(5,4,'mission_support','select_one','{"en": "to support our partner''s health services."}','{}','[{"name": "strongly_disagree", "labels": {"en": "Strongly disagree"}}, {"name": "disagree", "labels": {"en": "Disagree"}}, {"name": "neutral", "labels": {"en": "Neither"}}, {"name": "agree", "labels": {"en": "Agree"}}, {"name": "strongly_agree", "labels": {"en": "Strongly agree"}}]',1,'mission','["mission"]','','','','',0,1);
INSERT INTO "survey_item" VALUES(6,5,'mission_train','select_one','{"en": "to train our partner''s staff."}','{}','[{"name": "strongly_disagree", "labels": {"en": "Strongly disagree"}}, {"name": "disagree", "labels": {"en": "Disagree"}}, {"name": "neutral", "labels": {"en": "Neither"}}, {"name": "agree", "labels": {"en": "Agree"}}, {"name": "strongly_agree", "labels": {"en": "Strongly agree"}}]',1,'mission','["mission"]','','','','',0,1);
INSERT INTO "survey_item" VALUES(7,6,'mission_learning','select_one','{"en": "so that we learn from our partner."}','{}','[{"name": "strongly_disagree", "labels": {"en": "Strongly disagree"}}, {"name": "disagree", "labels": {"en": "Disagree"}}, {"name": "neutral", "labels": {"en": "Neither"}}, {"name": "agree", "labels": {"en": "Agree"}}, {"name": "strongly_agree", "labels": {"en": "Strongly agree"}}]',1,'mission','["mission"]','','','','',0,1);
INSERT INTO "survey_item" VALUES(8,7,'mission_research','select_one','{"en": "to do research together."}','{}','[{"name": "strongly_disagree", "labels": {"en": "Strongly disagree"}}, {"name": "disagree", "labels": {"en": "Disagree"}}, {"name": "neutral", "labels": {"en": "Neither"}}, {"name": "agree", "labels": {"en": "Agree"}}, {"name": "strongly_agree", "labels": {"en": "Strongly agree"}}]',1,'mission','["mission"]','','','','',0,1);
INSERT INTO "survey_item" VALUES(9,8,'mission_bring_home','select_one','{"en": "to bring ideas back to our own service."}','{}','[{"name": "strongly_disagree", "labels": {"en": "Strongly disagree"}}, {"name": "disagree", "labels": {"en": "Disagree"}}, {"name": "neutral", "labels": {"en": "Neither"}}, {"name": "agree", "labels": {"en": "Agree"}}, {"name": "strongly_agree", "labels": {"en": "Strongly agree"}}]',1,'mission','["mission"]','','','','',0,1);
INSERT INTO "survey_item" VALUES(10,9,'seen_innovation','select_one','{"en": "Have you seen something there that was new to you and that worked?"}','{"en": "A method, a tool, a way to organise work: anything that you would show a colleague."}','[{"name": "yes", "labels": {"en": "Yes"}}, {"name": "no", "labels": {"en": "No"}}]',0,'','["seen"]','','','','',1,1);
INSERT INTO "survey_item" VALUES(11,10,'innovation_text','text','{"en": "What was it?"}','{}','[]',0,'','["seen"]','${seen_innovation} = ''yes''','','','',0,1);
INSERT INTO "survey_item" VALUES(12,11,'came_home','select_one','{"en": "What became of it in your own service?"}','{}','[{"name": "nothing", "labels": {"en": "Nothing"}}, {"name": "talked", "labels": {"en": "It was talked about"}}, {"name": "tried", "labels": {"en": "It was tried"}}, {"name": "in_use", "labels": {"en": "It is in use"}}]',1,'','["seen"]','${seen_innovation} = ''yes''','','','',0,1);
INSERT INTO "survey_item" VALUES(13,12,'hindrances','select_multiple','{"en": "What stood in its way?"}','{}','[{"name": "time", "labels": {"en": "No time"}}, {"name": "money", "labels": {"en": "No money"}}, {"name": "rules", "labels": {"en": "Rules and approvals"}}, {"name": "doubt", "labels": {"en": "Doubts, as to where it came from"}}, {"name": "nobody_to_tell", "labels": {"en": "Nobody to tell"}}, {"name": "not_needed", "labels": {"en": "It is not needed here"}}]',0,'','["seen"]','${seen_innovation} = ''yes'' and ${came_home} != ''in_use''','','','',0,1);
INSERT INTO "survey_item" VALUES(14,13,'told','select_multiple','{"en": "With whom have you shared what you learned?"}','{}','[{"name": "nobody", "labels": {"en": "Nobody"}}, {"name": "team", "labels": {"en": "My team"}}, {"name": "managers", "labels": {"en": "My managers"}}, {"name": "college", "labels": {"en": "A professional body"}}, {"name": "partner", "labels": {"en": "Our partner"}}, {"name": "public", "labels": {"en": "The public, in a talk or an article"}}]',0,'','["learning"]','','not(selected(., ''nobody'') and count-selected(.) > 1)','Choose either nobody or those with whom you shared it.','',0,1);
INSERT INTO "survey_item" VALUES(15,14,'learned_text','text','{"en": "What is the most important thing you have learned there?"}','{}','[]',0,'','["learning"]','','','','',0,1);
INSERT INTO "survey_item" VALUES(16,15,'help_text','text','{"en": "What would help an idea from there to be tried here?"}','{}','[]',0,'','["learning"]','','','','',0,1);
INSERT INTO "survey_item" VALUES(17,16,'thanks','note','{"en": "Thank you. Some of those who answer will be asked for an interview."}','{}','[]',0,'','["learning"]','','','','',0,1);
INSERT INTO "survey_item" VALUES(18,0,'welcome','note','{"en": "This questionnaire belongs to an invented study. It takes about ten minutes, and you may leave out what you do not want to answer."}','{}','[]',0,'','["about"]','','','','',0,2);
INSERT INTO "survey_item" VALUES(19,1,'visits','integer','{"en": "How many working visits have you made to the partner country?"}','{}','[]',0,'','["about"]','','. >= 0 and . <= 80','Give a number from 0 to 80.','',1,2);
INSERT INTO "survey_item" VALUES(20,2,'last_return','date','{"en": "When did you come back from the last one?"}','{}','[]',0,'','["about"]','${visits} > 0','. <= today()','Give a day that is over.','',0,2);
INSERT INTO "survey_item" VALUES(21,3,'main_way','select_one','{"en": "How does the partnership mostly work?"}','{}','[{"name": "short_visits", "labels": {"en": "Short visits"}}, {"name": "long_stays", "labels": {"en": "Long stays"}}, {"name": "exchange", "labels": {"en": "Exchange in both directions"}}, {"name": "remote", "labels": {"en": "Remote, by phone and screen"}}]',0,'','["about"]','','','','',1,2);
INSERT INTO "survey_item" VALUES(22,4,'mission_support','select_one','{"en": "to support our partner''s health services."}','{}','[{"name": "strongly_disagree", "labels": {"en": "Strongly disagree"}}, {"name": "disagree", "labels": {"en": "Disagree"}}, {"name": "neutral", "labels": {"en": "Neither"}}, {"name": "agree", "labels": {"en": "Agree"}}, {"name": "strongly_agree", "labels": {"en": "Strongly agree"}}]',1,'mission','["mission"]','','','','',0,2);
INSERT INTO "survey_item" VALUES(23,5,'mission_train','select_one','{"en": "to train our partner''s staff."}','{}','[{"name": "strongly_disagree", "labels": {"en": "Strongly disagree"}}, {"name": "disagree", "labels": {"en": "Disagree"}}, {"name": "neutral", "labels": {"en": "Neither"}}, {"name": "agree", "labels": {"en": "Agree"}}, {"name": "strongly_agree", "labels": {"en": "Strongly agree"}}]',1,'mission','["mission"]','','','','',0,2);
INSERT INTO "survey_item" VALUES(24,6,'mission_learning','select_one','{"en": "so that we learn from our partner."}','{}','[{"name": "strongly_disagree", "labels": {"en": "Strongly disagree"}}, {"name": "disagree", "labels": {"en": "Disagree"}}, {"name": "neutral", "labels": {"en": "Neither"}}, {"name": "agree", "labels": {"en": "Agree"}}, {"name": "strongly_agree", "labels": {"en": "Strongly agree"}}]',1,'mission','["mission"]','','','','',0,2);
INSERT INTO "survey_item" VALUES(25,7,'mission_research','select_one','{"en": "to do research together."}','{}','[{"name": "strongly_disagree", "labels": {"en": "Strongly disagree"}}, {"name": "disagree", "labels": {"en": "Disagree"}}, {"name": "neutral", "labels": {"en": "Neither"}}, {"name": "agree", "labels": {"en": "Agree"}}, {"name": "strongly_agree", "labels": {"en": "Strongly agree"}}]',1,'mission','["mission"]','','','','',0,2);
INSERT INTO "survey_item" VALUES(26,8,'mission_bring_home','select_one','{"en": "to bring ideas back to our own service."}','{}','[{"name": "strongly_disagree", "labels": {"en": "Strongly disagree"}}, {"name": "disagree", "labels": {"en": "Disagree"}}, {"name": "neutral", "labels": {"en": "Neither"}}, {"name": "agree", "labels": {"en": "Agree"}}, {"name": "strongly_agree", "labels": {"en": "Strongly agree"}}]',1,'mission','["mission"]','','','','',0,2);
INSERT INTO "survey_item" VALUES(27,9,'seen_innovation','select_one','{"en": "Have you seen something there that was new to you and that worked?"}','{"en": "A method, a tool, a way to organise work: anything that you would show a colleague."}','[{"name": "yes", "labels": {"en": "Yes"}}, {"name": "no", "labels": {"en": "No"}}]',0,'','["seen"]','','','','',1,2);
INSERT INTO "survey_item" VALUES(28,10,'innovation_text','text','{"en": "What was it?"}','{}','[]',0,'','["seen"]','${seen_innovation} = ''yes''','','','',0,2);
INSERT INTO "survey_item" VALUES(29,11,'came_home','select_one','{"en": "What became of it in your own service?"}','{}','[{"name": "nothing", "labels": {"en": "Nothing"}}, {"name": "talked", "labels": {"en": "It was talked about"}}, {"name": "tried", "labels": {"en": "It was tried"}}, {"name": "in_use", "labels": {"en": "It is in use"}}]',1,'','["seen"]','${seen_innovation} = ''yes''','','','',0,2);
INSERT INTO "survey_item" VALUES(30,12,'hindrances','select_multiple','{"en": "What stood in its way?"}','{}','[{"name": "time", "labels": {"en": "No time"}}, {"name": "money", "labels": {"en": "No money"}}, {"name": "rules", "labels": {"en": "Rules and approvals"}}, {"name": "doubt", "labels": {"en": "Doubts, as to where it came from"}}, {"name": "nobody_to_tell", "labels": {"en": "Nobody to tell"}}, {"name": "not_needed", "labels": {"en": "It is not needed here"}}]',0,'','["seen"]','${seen_innovation} = ''yes'' and ${came_home} != ''in_use''','','','',0,2);
INSERT INTO "survey_item" VALUES(31,13,'told','select_multiple','{"en": "With whom have you shared what you learned?"}','{}','[{"name": "nobody", "labels": {"en": "Nobody"}}, {"name": "team", "labels": {"en": "My team"}}, {"name": "managers", "labels": {"en": "My managers"}}, {"name": "college", "labels": {"en": "A professional body"}}, {"name": "partner", "labels": {"en": "Our partner"}}, {"name": "public", "labels": {"en": "The public, in a talk or an article"}}]',0,'','["learning"]','','not(selected(., ''nobody'') and count-selected(.) > 1)','Choose either nobody or those with whom you shared it.','',0,2);
INSERT INTO "survey_item" VALUES(32,14,'learned_text','text','{"en": "What is the most important thing you have learned there?"}','{}','[]',0,'','["learning"]','','','','',0,2);
INSERT INTO "survey_item" VALUES(33,15,'help_text','text','{"en": "What would help an idea from there to be tried here?"}','{}','[]',0,'','["learning"]','','','','',0,2);
INSERT INTO "survey_item" VALUES(34,16,'thanks','note','{"en": "Thank you. Some of those who answer will be asked for an interview."}','{}','[]',0,'','["learning"]','','','','',0,2);
-- survey_invitation
INSERT INTO "survey_invitation" VALUES(1,'278p8ecmjsfz6pvz','2026-01-19 00:00:00',NULL,NULL,'','',1,1);
INSERT INTO "survey_invitation" VALUES(2,'3spb9utmfrx9czxh','2026-01-19 00:00:00',NULL,NULL,'','',2,1);
INSERT INTO "survey_invitation" VALUES(3,'jvsjrj85d8ajc96z','2026-01-19 00:00:00',NULL,NULL,'','',3,1);
INSERT INTO "survey_invitation" VALUES(4,'n5r4eux2nbq5cbfy','2026-01-19 00:00:00',NULL,NULL,'','',4,1);
INSERT INTO "survey_invitation" VALUES(5,'hnk6x9q86dnh2z96','2026-01-19 00:00:00',NULL,NULL,'','',5,1);
INSERT INTO "survey_invitation" VALUES(6,'2fzarkr3afgx6cng','2026-01-19 00:00:00',NULL,NULL,'','',6,1);
INSERT INTO "survey_invitation" VALUES(7,'5vm4y5ekwedrs63p','2026-01-19 00:00:00',NULL,NULL,'2.111','As noted in study.toml.',7,1);
INSERT INTO "survey_invitation" VALUES(8,'vabgj2mvgt3wy269','2026-01-19 00:00:00',NULL,NULL,'','',8,1);
INSERT INTO "survey_invitation" VALUES(9,'a9tjgnmsnq8mpt26','2026-01-19 00:00:00',NULL,NULL,'','',9,1);
INSERT INTO "survey_invitation" VALUES(10,'raeug46krqg45ahq','2026-01-19 00:00:00',NULL,NULL,'','',10,1);
INSERT INTO "survey_invitation" VALUES(11,'hnwxh7qrtqbq9a2k','2026-01-19 00:00:00',NULL,NULL,'','',11,1);
INSERT INTO "survey_invitation" VALUES(12,'br28dr756a7bscm6','2026-01-19 00:00:00',NULL,NULL,'','',12,1);
INSERT INTO "survey_invitation" VALUES(13,'f8c663rvcewv47qs','2026-01-19 00:00:00',NULL,NULL,'3.30','As noted in study.toml.',13,1);
INSERT INTO "survey_invitation" VALUES(14,'547kdt3z5pvsjxzv','2026-01-19 00:00:00',NULL,NULL,'','',14,1);
INSERT INTO "survey_invitation" VALUES(15,'fv56ry28yxu96reu','2026-01-19 00:00:00',NULL,NULL,'','',15,1);
INSERT INTO "survey_invitation" VALUES(16,'cy8y9z74pjd7vj3r','2026-01-19 00:00:00',NULL,NULL,'','',16,1);
INSERT INTO "survey_invitation" VALUES(17,'hzrqbg67fdptqp27','2026-01-19 00:00:00',NULL,NULL,'','',17,1);
INSERT INTO "survey_invitation" VALUES(18,'24xbzxu68ajry7x9','2026-01-19 00:00:00',NULL,NULL,'','',18,1);
INSERT INTO "survey_invitation" VALUES(19,'pc8y7ukp857q63mq','2026-01-19 00:00:00',NULL,NULL,'','',19,1);
INSERT INTO "survey_invitation" VALUES(20,'79w429wve9vupced','2026-01-19 00:00:00',NULL,NULL,'','',20,1);
INSERT INTO "survey_invitation" VALUES(21,'md47b5sxfjdeu9eh','2026-01-19 00:00:00',NULL,NULL,'','',21,1);
INSERT INTO "survey_invitation" VALUES(22,'wrefaf3eb2nxuyfp','2026-01-19 00:00:00',NULL,NULL,'','',22,1);
INSERT INTO "survey_invitation" VALUES(23,'94utcar2vsyn95w9','2026-01-19 00:00:00',NULL,NULL,'','',23,1);
INSERT INTO "survey_invitation" VALUES(24,'7d9xf7vcrkxs2hmy','2026-01-19 00:00:00',NULL,NULL,'','',24,1);
INSERT INTO "survey_invitation" VALUES(25,'7rkuf3s88u2utfzd','2026-01-19 00:00:00',NULL,NULL,'','',25,1);
INSERT INTO "survey_invitation" VALUES(26,'57nfg2k6kmc7z2cr','2026-01-19 00:00:00',NULL,NULL,'','',26,1);
INSERT INTO "survey_invitation" VALUES(27,'983ra4sehqdhbscf','2026-01-19 00:00:00',NULL,NULL,'','',27,1);
INSERT INTO "survey_invitation" VALUES(28,'4r8a6cabm2983393','2026-01-19 00:00:00',NULL,NULL,'','',28,1);
INSERT INTO "survey_invitation" VALUES(29,'s2urjp5azhfhazz5','2026-01-19 00:00:00',NULL,NULL,'2.111','As noted in study.toml.',29,1);
INSERT INTO "survey_invitation" VALUES(30,'fzjsj496q3d6mw8j','2026-01-19 00:00:00',NULL,NULL,'','',30,1);
INSERT INTO "survey_invitation" VALUES(31,'d26qn9m5n8rxvab4','2026-01-19 00:00:00',NULL,NULL,'','',31,1);
INSERT INTO "survey_invitation" VALUES(32,'rcvh345bpx7g8y8f','2026-01-19 00:00:00',NULL,NULL,'','',32,1);
INSERT INTO "survey_invitation" VALUES(33,'pnmcyb56r7b9ex9e','2026-01-19 00:00:00',NULL,NULL,'','',33,1);
INSERT INTO "survey_invitation" VALUES(34,'u42fwwejxtqr9f6r','2026-01-19 00:00:00',NULL,NULL,'','',34,1);
INSERT INTO "survey_invitation" VALUES(35,'nk4yev65cbr3jspj','2026-01-19 00:00:00',NULL,NULL,'','',35,1);
INSERT INTO "survey_invitation" VALUES(36,'wrgabsw8ftwctqb2','2026-01-19 00:00:00',NULL,NULL,'','',36,1);
INSERT INTO "survey_invitation" VALUES(37,'qsyh47nx74dsawtp','2026-01-19 00:00:00',NULL,NULL,'','',37,1);
INSERT INTO "survey_invitation" VALUES(38,'etksbgb7h72vna3u','2026-01-19 00:00:00',NULL,NULL,'','',38,1);
INSERT INTO "survey_invitation" VALUES(39,'5m8n9urmndb4848h','2026-01-19 00:00:00',NULL,NULL,'','',39,1);
INSERT INTO "survey_invitation" VALUES(40,'ddatv4qd2syntbug','2026-01-19 00:00:00',NULL,NULL,'','',40,1);
INSERT INTO "survey_invitation" VALUES(41,'sntw5jkujqqed8r7','2026-01-19 00:00:00',NULL,NULL,'3.30','As noted in study.toml.',41,1);
INSERT INTO "survey_invitation" VALUES(42,'83xad7kyfqt2nj7h','2026-01-19 00:00:00',NULL,NULL,'','',42,1);
INSERT INTO "survey_invitation" VALUES(43,'dbyvwxcfajfpkdgn','2026-01-19 00:00:00',NULL,NULL,'','',43,1);
INSERT INTO "survey_invitation" VALUES(44,'y8vmkbkjyqqmxk7g','2026-01-19 00:00:00',NULL,NULL,'','',44,1);
INSERT INTO "survey_invitation" VALUES(45,'fr6bfcvcw289ewxs','2026-01-19 00:00:00',NULL,NULL,'','',45,1);
INSERT INTO "survey_invitation" VALUES(46,'samazkxy6pvekxm8','2026-01-19 00:00:00',NULL,NULL,'','',46,1);
INSERT INTO "survey_invitation" VALUES(47,'kwkv9maw4hgzrgyz','2026-01-19 00:00:00',NULL,NULL,'','',47,1);
INSERT INTO "survey_invitation" VALUES(48,'uvvp2yf7777acu53','2026-01-19 00:00:00',NULL,NULL,'','',48,1);
INSERT INTO "survey_invitation" VALUES(49,'cq83szaqxjjacxfu','2026-01-19 00:00:00',NULL,NULL,'','',49,1);
INSERT INTO "survey_invitation" VALUES(50,'yjakszhr8npxuq3d','2026-01-19 00:00:00',NULL,NULL,'','',50,1);
INSERT INTO "survey_invitation" VALUES(51,'nsy6ba4aje498ufu','2026-01-19 00:00:00',NULL,NULL,'','',51,1);
INSERT INTO "survey_invitation" VALUES(52,'yuxkjgta2gkuf94s','2026-01-19 00:00:00',NULL,NULL,'','',52,1);
INSERT INTO "survey_invitation" VALUES(53,'8cr62g5agn8jhbaz','2026-01-19 00:00:00',NULL,NULL,'','',53,1);
INSERT INTO "survey_invitation" VALUES(54,'46s6qx7zjkevs84b','2026-01-19 00:00:00',NULL,NULL,'3.30','As noted in study.toml.',54,1);
INSERT INTO "survey_invitation" VALUES(55,'x2qn5tajbpzhp9dj','2026-01-19 00:00:00',NULL,NULL,'','',55,1);
INSERT INTO "survey_invitation" VALUES(56,'tms2w9e7dmvhay5z','2026-01-19 00:00:00',NULL,NULL,'','',56,1);
INSERT INTO "survey_invitation" VALUES(57,'jbdh8w8vwmvkw9k2','2026-01-19 00:00:00',NULL,NULL,'','',57,1);
INSERT INTO "survey_invitation" VALUES(58,'j2wj53mv464fqcr2','2026-01-19 00:00:00',NULL,NULL,'','',58,1);
INSERT INTO "survey_invitation" VALUES(59,'n8c22cfvqz6pkuuv','2026-01-19 00:00:00',NULL,NULL,'','',59,1);
INSERT INTO "survey_invitation" VALUES(60,'mvthevt8p5gp4mvd','2026-01-19 00:00:00',NULL,NULL,'','',60,1);
INSERT INTO "survey_invitation" VALUES(61,'5jss6zz6fajskvdm','2026-01-19 00:00:00',NULL,NULL,'','',61,1);
INSERT INTO "survey_invitation" VALUES(62,'v3pabebz2whedppb','2026-01-19 00:00:00',NULL,NULL,'','',62,1);
INSERT INTO "survey_invitation" VALUES(63,'65dyt3n3wnqcy6au','2026-01-19 00:00:00',NULL,NULL,'','',63,1);
INSERT INTO "survey_invitation" VALUES(64,'v98aud55t7ycbzrt','2026-01-19 00:00:00',NULL,NULL,'','',64,1);
INSERT INTO "survey_invitation" VALUES(65,'bj9fxq3k5p598xk5','2026-01-19 00:00:00',NULL,NULL,'','',65,1);
INSERT INTO "survey_invitation" VALUES(66,'nscc9vf8mxebvq3r','2026-01-19 00:00:00',NULL,NULL,'','',66,1);
INSERT INTO "survey_invitation" VALUES(67,'96vvmdrzb9q9pm92','2026-01-19 00:00:00',NULL,NULL,'','',67,1);
INSERT INTO "survey_invitation" VALUES(68,'48att63nsmet2mwu','2026-01-19 00:00:00',NULL,NULL,'2.111','As noted in study.toml.',68,1);
INSERT INTO "survey_invitation" VALUES(69,'aeqyvh3yevhjupuj','2026-01-19 00:00:00',NULL,NULL,'','',69,1);
INSERT INTO "survey_invitation" VALUES(70,'rybxram4v8sg8pre','2026-01-19 00:00:00',NULL,NULL,'','',70,1);
INSERT INTO "survey_invitation" VALUES(71,'aest65ch3m4ry2g9','2026-01-19 00:00:00',NULL,NULL,'','',71,1);
INSERT INTO "survey_invitation" VALUES(72,'frvy8pdkqexfbaqz','2026-01-19 00:00:00',NULL,NULL,'','',72,1);
INSERT INTO "survey_invitation" VALUES(73,'pmgbx9z933xjh22q','2026-01-19 00:00:00',NULL,NULL,'','',73,1);
INSERT INTO "survey_invitation" VALUES(74,'fkf4ebc5yng9z7k2','2026-01-19 00:00:00',NULL,NULL,'','',74,1);
INSERT INTO "survey_invitation" VALUES(75,'ewtbcfq7xkg7wwa8','2026-01-19 00:00:00',NULL,NULL,'','',75,1);
INSERT INTO "survey_invitation" VALUES(76,'pmcevavfnd2zt4xk','2026-01-19 00:00:00',NULL,NULL,'3.30','As noted in study.toml.',76,1);
INSERT INTO "survey_invitation" VALUES(77,'ccbgsms9afaedptq','2026-01-19 00:00:00',NULL,NULL,'','',77,1);
INSERT INTO "survey_invitation" VALUES(78,'rf8uxwfu8y37pkxp','2026-01-19 00:00:00',NULL,NULL,'','',78,1);
INSERT INTO "survey_invitation" VALUES(79,'yg5nsnrwe89hz678','2026-01-19 00:00:00',NULL,NULL,'','',79,1);
INSERT INTO "survey_invitation" VALUES(80,'u7wjhsggd8qtwasv','2026-01-19 00:00:00',NULL,NULL,'','',80,1);
INSERT INTO "survey_invitation" VALUES(81,'cxanyvv377vmfcp8','2026-01-19 00:00:00',NULL,NULL,'','',81,1);
INSERT INTO "survey_invitation" VALUES(82,'a4q4278k5dtr4gk8','2026-01-19 00:00:00',NULL,NULL,'','',82,1);
INSERT INTO "survey_invitation" VALUES(83,'udp6kk6rj2cvnan4','2026-01-19 00:00:00',NULL,NULL,'','',83,1);
INSERT INTO "survey_invitation" VALUES(84,'ve4h29srawb4nz87','2026-01-19 00:00:00',NULL,NULL,'','',84,1);
INSERT INTO "survey_invitation" VALUES(85,'bedbrzx8hxdjkdt5','2026-01-19 00:00:00',NULL,NULL,'','',85,1);
INSERT INTO "survey_invitation" VALUES(86,'qux6aaysz9yeb7gn','2026-01-19 00:00:00',NULL,NULL,'','',86,1);
INSERT INTO "survey_invitation" VALUES(87,'84y98nsx98jvyz7w','2026-01-19 00:00:00',NULL,NULL,'','',87,1);
INSERT INTO "survey_invitation" VALUES(88,'gw5zvmqey2kupwqr','2026-01-19 00:00:00',NULL,NULL,'','',88,1);
INSERT INTO "survey_invitation" VALUES(89,'vwkm5zrubvj37hkk','2026-01-19 00:00:00',NULL,NULL,'','',89,1);
INSERT INTO "survey_invitation" VALUES(90,'zhpqjwfuw4an7uqd','2026-01-19 00:00:00',NULL,NULL,'','',90,1);
INSERT INTO "survey_invitation" VALUES(91,'pxsf9guapy4tu8v9','2026-01-19 00:00:00',NULL,NULL,'','',91,1);
INSERT INTO "survey_invitation" VALUES(92,'74av2xqzbx4pfehm','2026-01-19 00:00:00',NULL,NULL,'','',92,1);
INSERT INTO "survey_invitation" VALUES(93,'kcgpet5xja95jq77','2026-01-19 00:00:00',NULL,NULL,'','',93,1);
INSERT INTO "survey_invitation" VALUES(94,'ychjtj8h2rg2jxsj','2026-01-19 00:00:00',NULL,NULL,'','',94,1);
INSERT INTO "survey_invitation" VALUES(95,'3rxyt4j88k3rxh6k','2026-01-19 00:00:00',NULL,NULL,'','',95,1);
INSERT INTO "survey_invitation" VALUES(96,'4dxsx4m2dxy25pkv','2026-01-19 00:00:00',NULL,NULL,'','',96,1);
INSERT INTO "survey_invitation" VALUES(97,'bm2aa62yump4qubm','2026-01-19 00:00:00',NULL,NULL,'3.30','As noted in study.toml.',97,1);
INSERT INTO "survey_invitation" VALUES(98,'nrdmryy4pbahk638','2026-01-19 00:00:00',NULL,NULL,'','',98,1);
INSERT INTO "survey_invitation" VALUES(99,'xk3p9grhbz2j656m','2026-01-19 00:00:00',NULL,NULL,'','',99,1);
INSERT INTO "survey_invitation" VALUES(100,'gtx9ez5xt5z68jhy','2026-01-19 00:00:00',NULL,NULL,'','',100,1);
INSERT INTO "survey_invitation" VALUES(101,'vpzzdt4s4upcd2mn','2026-01-19 00:00:00',NULL,NULL,'','',101,1);
INSERT INTO "survey_invitation" VALUES(102,'tpz77q5ptb6psgqu','2026-01-19 00:00:00',NULL,NULL,'','',102,1);
INSERT INTO "survey_invitation" VALUES(103,'dpynbgcmhwz3hksa','2026-01-19 00:00:00',NULL,NULL,'2.111','As noted in study.toml.',103,1);
INSERT INTO "survey_invitation" VALUES(104,'8xu4n64zqkn77n9w','2026-01-19 00:00:00',NULL,NULL,'','',104,1);
INSERT INTO "survey_invitation" VALUES(105,'rgz75bmq5qkurdbp','2026-01-19 00:00:00',NULL,NULL,'','',105,1);
INSERT INTO "survey_invitation" VALUES(106,'6spperj38dgmfbrq','2026-01-19 00:00:00',NULL,NULL,'','',106,1);
INSERT INTO "survey_invitation" VALUES(107,'m8p8msvsxyhtsx6t','2026-01-19 00:00:00',NULL,NULL,'','',107,1);
INSERT INTO "survey_invitation" VALUES(108,'9e3vt6h6re2zpr3e','2026-01-19 00:00:00',NULL,NULL,'','',108,1);
INSERT INTO "survey_invitation" VALUES(109,'7nwcdtp6j942h6p6','2026-01-19 00:00:00',NULL,NULL,'','',109,1);
INSERT INTO "survey_invitation" VALUES(110,'y4x7gcak6ppckpb2','2026-01-19 00:00:00',NULL,NULL,'','',110,1);
INSERT INTO "survey_invitation" VALUES(111,'h2gquunqrdpuds25','2026-01-19 00:00:00',NULL,NULL,'','',111,1);
INSERT INTO "survey_invitation" VALUES(112,'ht3mnvh5cc2hdtuf','2026-01-19 00:00:00',NULL,NULL,'','',112,1);
INSERT INTO "survey_invitation" VALUES(113,'tbwwsgwcwexf8d52','2026-01-19 00:00:00',NULL,NULL,'','',113,1);
INSERT INTO "survey_invitation" VALUES(114,'rcms7qpumdthzg7p','2026-01-19 00:00:00',NULL,NULL,'','',114,1);
INSERT INTO "survey_invitation" VALUES(115,'9eyphp4buzh73z8r','2026-03-16 09:00:00.964000','2026-03-16 09:00:00.968000',NULL,'','',1,2);
INSERT INTO "survey_invitation" VALUES(116,'uvqbhry9hvkdz5ng','2026-03-16 09:00:00.964000',NULL,NULL,'','',2,2);
INSERT INTO "survey_invitation" VALUES(117,'w8mrd2dtjfzfpyhm','2026-03-16 09:00:00.964000',NULL,NULL,'','',3,2);
INSERT INTO "survey_invitation" VALUES(118,'94rfrw4pvjgaejjz','2026-03-16 09:00:00.964000',NULL,NULL,'','',4,2);
INSERT INTO "survey_invitation" VALUES(119,'rctjartznqdfskus','2026-03-16 09:00:00.964000',NULL,NULL,'','',5,2);
INSERT INTO "survey_invitation" VALUES(120,'xr3yybad9x8658qq','2026-03-16 09:00:00.964000',NULL,NULL,'','',6,2);
INSERT INTO "survey_invitation" VALUES(121,'yv3dq5n88n7pvqpy','2026-03-16 09:00:00.964000',NULL,NULL,'','',7,2);
INSERT INTO "survey_invitation" VALUES(122,'xdaq5762yx8mbm4z','2026-03-16 09:00:00.964000',NULL,NULL,'','',8,2);
INSERT INTO "survey_invitation" VALUES(123,'rvjrhqbm5cckfjdm','2026-03-16 09:00:00.964000',NULL,NULL,'','',9,2);
INSERT INTO "survey_invitation" VALUES(124,'zrpu4q75kn5ebuu3','2026-03-16 09:00:00.964000',NULL,NULL,'','',10,2);
INSERT INTO "survey_invitation" VALUES(125,'hswrngvs6dfq73nd','2026-03-16 09:00:00.964000',NULL,NULL,'','',11,2);
INSERT INTO "survey_invitation" VALUES(126,'ytgv9x8rqnj3ywmb','2026-03-16 09:00:00.964000',NULL,NULL,'','',12,2);
INSERT INTO "survey_invitation" VALUES(127,'q342uu3c2tuwvv99','2026-03-16 09:00:00.964000',NULL,NULL,'','',13,2);
INSERT INTO "survey_invitation" VALUES(128,'spr9tuvzwe3rmkny','2026-03-16 09:00:00.964000',NULL,NULL,'','',14,2);
INSERT INTO "survey_invitation" VALUES(129,'p385u4qqucn5jcks','2026-03-16 09:00:00.964000',NULL,NULL,'','',15,2);
INSERT INTO "survey_invitation" VALUES(130,'4d5dre8cfm9gakyj','2026-03-16 09:00:00.964000',NULL,NULL,'','',16,2);
INSERT INTO "survey_invitation" VALUES(131,'6vdprxysrfczxmnk','2026-03-16 09:00:00.964000',NULL,NULL,'','',17,2);
INSERT INTO "survey_invitation" VALUES(132,'narxbbeft5bgmhn3','2026-03-16 09:00:00.964000',NULL,NULL,'','',18,2);
INSERT INTO "survey_invitation" VALUES(133,'a59hw4j5taqrpmqx','2026-03-16 09:00:00.964000',NULL,NULL,'','',19,2);
INSERT INTO "survey_invitation" VALUES(134,'8gssw5fup9p3m6d3','2026-03-16 09:00:00.964000',NULL,NULL,'','',20,2);
INSERT INTO "survey_invitation" VALUES(135,'td6q2mp8hvu58db7','2026-03-16 09:00:00.964000',NULL,NULL,'','',21,2);
INSERT INTO "survey_invitation" VALUES(136,'unvzvh8nb8kyhzf3','2026-03-16 09:00:00.964000',NULL,NULL,'','',22,2);
INSERT INTO "survey_invitation" VALUES(137,'vuwe643uagb79eke','2026-03-16 09:00:00.964000',NULL,NULL,'','',23,2);
INSERT INTO "survey_invitation" VALUES(138,'88h6xg8hyfppuxdv','2026-03-16 09:00:00.964000',NULL,NULL,'','',24,2);
INSERT INTO "survey_invitation" VALUES(139,'kzpdusbk2grw52he','2026-03-16 09:00:00.964000',NULL,NULL,'','',25,2);
INSERT INTO "survey_invitation" VALUES(140,'nxac9q352zhu5dms','2026-03-16 09:00:00.964000',NULL,NULL,'','',26,2);
INSERT INTO "survey_invitation" VALUES(141,'4xc2bsq46z6my6my','2026-03-16 09:00:00.964000',NULL,NULL,'','',27,2);
INSERT INTO "survey_invitation" VALUES(142,'swddrrjh2a5h9ppy','2026-03-16 09:00:00.964000',NULL,NULL,'','',28,2);
INSERT INTO "survey_invitation" VALUES(143,'25k4vynq58ff5med','2026-03-16 09:00:00.964000',NULL,NULL,'','',29,2);
INSERT INTO "survey_invitation" VALUES(144,'uds2u6gy5xxz3rqs','2026-03-16 09:00:00.964000',NULL,NULL,'','',30,2);
INSERT INTO "survey_invitation" VALUES(145,'9uezprjhtpuu5n9s','2026-03-16 09:00:00.964000',NULL,NULL,'','',31,2);
INSERT INTO "survey_invitation" VALUES(146,'4x5p5krqnx38cqss','2026-03-16 09:00:00.964000',NULL,NULL,'','',32,2);
INSERT INTO "survey_invitation" VALUES(147,'r2jge5gyrqwqw32r','2026-03-16 09:00:00.964000',NULL,NULL,'','',33,2);
INSERT INTO "survey_invitation" VALUES(148,'99svz7kztagsjwp5','2026-03-16 09:00:00.964000',NULL,NULL,'','',34,2);
INSERT INTO "survey_invitation" VALUES(149,'veer25283bzd66db','2026-03-16 09:00:00.964000',NULL,NULL,'','',35,2);
INSERT INTO "survey_invitation" VALUES(150,'ys5tyyqg54atte3q','2026-03-16 09:00:00.964000',NULL,NULL,'','',36,2);
INSERT INTO "survey_invitation" VALUES(151,'2fb37m6f5qwbm65b','2026-03-16 09:00:00.964000',NULL,NULL,'','',37,2);
INSERT INTO "survey_invitation" VALUES(152,'mcfthe85jtqbhgwr','2026-03-16 09:00:00.964000',NULL,NULL,'','',38,2);
INSERT INTO "survey_invitation" VALUES(153,'8tw9s5jqhz2d7u7q','2026-03-16 09:00:00.964000',NULL,NULL,'','',39,2);
INSERT INTO "survey_invitation" VALUES(154,'8xd3ssksvdzpq3gu','2026-03-16 09:00:00.964000',NULL,NULL,'','',40,2);
INSERT INTO "survey_invitation" VALUES(155,'4jfrp6wrbvwjhn2n','2026-03-16 09:00:00.964000',NULL,NULL,'','',41,2);
INSERT INTO "survey_invitation" VALUES(156,'vnwds7zzmtmuprj7','2026-03-16 09:00:00.964000',NULL,NULL,'','',42,2);
INSERT INTO "survey_invitation" VALUES(157,'cskpdazuwhbxh2sm','2026-03-16 09:00:00.964000',NULL,NULL,'','',43,2);
INSERT INTO "survey_invitation" VALUES(158,'a6xp7543ysqg68hr','2026-03-16 09:00:00.964000',NULL,NULL,'','',44,2);
INSERT INTO "survey_invitation" VALUES(159,'vfu4m2npq336esuw','2026-03-16 09:00:00.964000',NULL,NULL,'','',45,2);
INSERT INTO "survey_invitation" VALUES(160,'t64awchct8j4nre5','2026-03-16 09:00:00.964000',NULL,NULL,'','',46,2);
INSERT INTO "survey_invitation" VALUES(161,'wepqw93sqqsjqn9n','2026-03-16 09:00:00.964000',NULL,NULL,'','',47,2);
INSERT INTO "survey_invitation" VALUES(162,'7wwdp4snj3gjv228','2026-03-16 09:00:00.964000',NULL,NULL,'','',48,2);
INSERT INTO "survey_invitation" VALUES(163,'kucda96kss5zyaba','2026-03-16 09:00:00.964000',NULL,NULL,'','',49,2);
INSERT INTO "survey_invitation" VALUES(164,'uh4sgqktakhs6vs8','2026-03-16 09:00:00.964000',NULL,NULL,'','',50,2);
INSERT INTO "survey_invitation" VALUES(165,'9q4dnkjqnd6aehue','2026-03-16 09:00:00.964000',NULL,NULL,'','',51,2);
INSERT INTO "survey_invitation" VALUES(166,'jaeks4xy2j6jj99w','2026-03-16 09:00:00.964000',NULL,NULL,'','',52,2);
INSERT INTO "survey_invitation" VALUES(167,'a6s6epvrwwmpb8jc','2026-03-16 09:00:00.964000',NULL,NULL,'','',53,2);
INSERT INTO "survey_invitation" VALUES(168,'75jec5345umgktba','2026-03-16 09:00:00.964000',NULL,NULL,'','',54,2);
INSERT INTO "survey_invitation" VALUES(169,'wy8c2bj3hvsjgdsc','2026-03-16 09:00:00.964000',NULL,NULL,'','',55,2);
INSERT INTO "survey_invitation" VALUES(170,'94gxhx7qax7ypp3e','2026-03-16 09:00:00.964000',NULL,NULL,'','',56,2);
INSERT INTO "survey_invitation" VALUES(171,'24yeb9r3pqscz5pw','2026-03-16 09:00:00.964000',NULL,NULL,'','',57,2);
INSERT INTO "survey_invitation" VALUES(172,'mxjdb2zacazsmnqz','2026-03-16 09:00:00.964000',NULL,NULL,'','',58,2);
INSERT INTO "survey_invitation" VALUES(173,'md2mxjnuetqs2r26','2026-03-16 09:00:00.964000',NULL,NULL,'','',59,2);
INSERT INTO "survey_invitation" VALUES(174,'jkxnmnskx3b49tvw','2026-03-16 09:00:00.964000',NULL,NULL,'','',60,2);
INSERT INTO "survey_invitation" VALUES(175,'t33sx4yednehcajj','2026-03-16 09:00:00.964000',NULL,NULL,'','',61,2);
INSERT INTO "survey_invitation" VALUES(176,'927rzubvytrtnteh','2026-03-16 09:00:00.964000',NULL,NULL,'','',62,2);
INSERT INTO "survey_invitation" VALUES(177,'grpx7smtdesgscpe','2026-03-16 09:00:00.964000',NULL,NULL,'','',63,2);
INSERT INTO "survey_invitation" VALUES(178,'4jddw5juyx4ww24m','2026-03-16 09:00:00.964000',NULL,NULL,'','',64,2);
INSERT INTO "survey_invitation" VALUES(179,'3c9vjx9bk7mgy2p3','2026-03-16 09:00:00.964000',NULL,NULL,'','',65,2);
INSERT INTO "survey_invitation" VALUES(180,'ngg3cda22hkswywf','2026-03-16 09:00:00.964000',NULL,NULL,'','',66,2);
INSERT INTO "survey_invitation" VALUES(181,'mn8nrkh3n5kpzwne','2026-03-16 09:00:00.964000',NULL,NULL,'','',67,2);
INSERT INTO "survey_invitation" VALUES(182,'bc8pwp8gb84bbe43','2026-03-16 09:00:00.964000',NULL,NULL,'','',68,2);
INSERT INTO "survey_invitation" VALUES(183,'wqq2g6pwe2znbt57','2026-03-16 09:00:00.964000',NULL,NULL,'','',69,2);
INSERT INTO "survey_invitation" VALUES(184,'c4qh7vvsvmgb6wq5','2026-03-16 09:00:00.964000',NULL,NULL,'','',70,2);
INSERT INTO "survey_invitation" VALUES(185,'pamgs6z695wc269d','2026-03-16 09:00:00.964000',NULL,NULL,'','',71,2);
INSERT INTO "survey_invitation" VALUES(186,'vstgf7uz7jprbhwh','2026-03-16 09:00:00.964000',NULL,NULL,'','',72,2);
INSERT INTO "survey_invitation" VALUES(187,'ecujy436bwmb6766','2026-03-16 09:00:00.964000',NULL,NULL,'','',73,2);
INSERT INTO "survey_invitation" VALUES(188,'ej6d69kwzeebccps','2026-03-16 09:00:00.964000',NULL,NULL,'','',74,2);
INSERT INTO "survey_invitation" VALUES(189,'d86grqsytyyeumds','2026-03-16 09:00:00.964000',NULL,NULL,'','',75,2);
INSERT INTO "survey_invitation" VALUES(190,'vs746db5pckenwpf','2026-03-16 09:00:00.964000',NULL,NULL,'','',76,2);
INSERT INTO "survey_invitation" VALUES(191,'tuueg754kbwhq38n','2026-03-16 09:00:00.964000',NULL,NULL,'','',77,2);
INSERT INTO "survey_invitation" VALUES(192,'f8drxegcub4mdxgb','2026-03-16 09:00:00.964000',NULL,NULL,'','',78,2);
INSERT INTO "survey_invitation" VALUES(193,'249nc4wnt6wtbvha','2026-03-16 09:00:00.964000',NULL,NULL,'','',79,2);
INSERT INTO "survey_invitation" VALUES(194,'n8gb2jrunydz8f2g','2026-03-16 09:00:00.964000',NULL,NULL,'','',80,2);
INSERT INTO "survey_invitation" VALUES(195,'xs62chrysytv94nw','2026-03-16 09:00:00.964000',NULL,NULL,'','',81,2);
INSERT INTO "survey_invitation" VALUES(196,'xym26fgnuumrs7v3','2026-03-16 09:00:00.964000',NULL,NULL,'','',82,2);
INSERT INTO "survey_invitation" VALUES(197,'79n9vt4kgh2mz9n9','2026-03-16 09:00:00.964000',NULL,NULL,'','',83,2);
INSERT INTO "survey_invitation" VALUES(198,'kknfcyt4584zrdcz','2026-03-16 09:00:00.964000',NULL,NULL,'','',84,2);
INSERT INTO "survey_invitation" VALUES(199,'f7snuyetmnqr7t3c','2026-03-16 09:00:00.964000',NULL,NULL,'','',85,2);
INSERT INTO "survey_invitation" VALUES(200,'8rafrhcuzrkwwbdf','2026-03-16 09:00:00.964000',NULL,NULL,'','',86,2);
INSERT INTO "survey_invitation" VALUES(201,'una5nmqaqvkv6p85','2026-03-16 09:00:00.964000',NULL,NULL,'','',87,2);
INSERT INTO "survey_invitation" VALUES(202,'gwz78mhv4mha8rdh','2026-03-16 09:00:00.964000',NULL,NULL,'','',88,2);
INSERT INTO "survey_invitation" VALUES(203,'7c78wcugh847cucc','2026-03-16 09:00:00.964000',NULL,NULL,'','',89,2);
INSERT INTO "survey_invitation" VALUES(204,'cpkadsmdnsm2hr4y','2026-03-16 09:00:00.964000',NULL,NULL,'','',90,2);
INSERT INTO "survey_invitation" VALUES(205,'w4q38gr9pjssaxnk','2026-03-16 09:00:00.964000',NULL,NULL,'','',91,2);
INSERT INTO "survey_invitation" VALUES(206,'nd3zkjqdyrad6x2e','2026-03-16 09:00:00.964000',NULL,NULL,'','',92,2);
INSERT INTO "survey_invitation" VALUES(207,'3tcznqzwvncqn8v6','2026-03-16 09:00:00.964000',NULL,NULL,'','',93,2);
INSERT INTO "survey_invitation" VALUES(208,'nhb8ju877agsrpgj','2026-03-16 09:00:00.964000',NULL,NULL,'','',94,2);
INSERT INTO "survey_invitation" VALUES(209,'n95vnjt47hgvt533','2026-03-16 09:00:00.964000',NULL,NULL,'','',95,2);
INSERT INTO "survey_invitation" VALUES(210,'xhp4323a328pe5wf','2026-03-16 09:00:00.964000',NULL,NULL,'','',96,2);
INSERT INTO "survey_invitation" VALUES(211,'trjkdusd45gaquyu','2026-03-16 09:00:00.964000',NULL,NULL,'','',97,2);
INSERT INTO "survey_invitation" VALUES(212,'jtpxzt7nk7u6myzx','2026-03-16 09:00:00.964000',NULL,NULL,'','',98,2);
INSERT INTO "survey_invitation" VALUES(213,'2rt6bcw5zztk43q7','2026-03-16 09:00:00.964000',NULL,NULL,'','',99,2);
INSERT INTO "survey_invitation" VALUES(214,'zamapbxpjxqa6fdn','2026-03-16 09:00:00.964000',NULL,NULL,'','',100,2);
INSERT INTO "survey_invitation" VALUES(215,'gdb32gwcgt6y7695','2026-03-16 09:00:00.964000',NULL,NULL,'','',101,2);
INSERT INTO "survey_invitation" VALUES(216,'fpmdfg8hzt4jw596','2026-03-16 09:00:00.964000',NULL,NULL,'','',102,2);
INSERT INTO "survey_invitation" VALUES(217,'y497vaq32849z79u','2026-03-16 09:00:00.964000',NULL,NULL,'','',103,2);
INSERT INTO "survey_invitation" VALUES(218,'k8dyrdyzuew5gpjy','2026-03-16 09:00:00.964000',NULL,NULL,'','',104,2);
INSERT INTO "survey_invitation" VALUES(219,'6bgypf3hu9z5cbgn','2026-03-16 09:00:00.964000',NULL,NULL,'','',105,2);
INSERT INTO "survey_invitation" VALUES(220,'aw9yxady359jp8k3','2026-03-16 09:00:00.964000',NULL,NULL,'','',106,2);
INSERT INTO "survey_invitation" VALUES(221,'2ph8vnudcj89pb8u','2026-03-16 09:00:00.964000',NULL,NULL,'','',107,2);
INSERT INTO "survey_invitation" VALUES(222,'ztbskpj3begr6fyy','2026-03-16 09:00:00.964000',NULL,NULL,'','',108,2);
INSERT INTO "survey_invitation" VALUES(223,'hykkdac7e92scwc8','2026-03-16 09:00:00.964000',NULL,NULL,'','',109,2);
INSERT INTO "survey_invitation" VALUES(224,'q92fccmhk32efgkp','2026-03-16 09:00:00.964000',NULL,NULL,'','',110,2);
INSERT INTO "survey_invitation" VALUES(225,'zvv7h8eusxzeg6br','2026-03-16 09:00:00.964000',NULL,NULL,'','',111,2);
INSERT INTO "survey_invitation" VALUES(226,'vferbke34ubpdgpx','2026-03-16 09:00:00.964000',NULL,NULL,'','',112,2);
INSERT INTO "survey_invitation" VALUES(227,'5pa22ec3ds3nqy3d','2026-03-16 09:00:00.964000',NULL,NULL,'','',113,2);
INSERT INTO "survey_invitation" VALUES(228,'fxyj7abg689cn32b','2026-03-16 09:00:00.964000',NULL,NULL,'','',114,2);
-- survey_response
INSERT INTO "survey_response" VALUES(1,'R01','imported','complete',15,15,'2026-01-19 00:00:00',2,1);
INSERT INTO "survey_response" VALUES(2,'R02','imported','complete',15,15,'2026-01-19 00:00:00',4,1);
INSERT INTO "survey_response" VALUES(3,'R03','imported','complete',15,15,'2026-01-19 00:00:00',8,1);
INSERT INTO "survey_response" VALUES(4,'R04','imported','complete',15,15,'2026-01-19 00:00:00',11,1);
INSERT INTO "survey_response" VALUES(5,'R05','imported','complete',12,10,'2026-01-19 00:00:00',15,1);
INSERT INTO "survey_response" VALUES(6,'R06','imported','partial',15,10,'2026-01-19 00:00:00',18,1);
INSERT INTO "survey_response" VALUES(7,'R07','imported','complete',14,14,'2026-01-19 00:00:00',19,1);
INSERT INTO "survey_response" VALUES(8,'R08','imported','complete',15,15,'2026-01-19 00:00:00',23,1);
INSERT INTO "survey_response" VALUES(9,'R09','imported','complete',12,12,'2026-01-19 00:00:00',27,1);
INSERT INTO "survey_response" VALUES(10,'R10','imported','complete',12,12,'2026-01-19 00:00:00',31,1);
INSERT INTO "survey_response" VALUES(11,'R11','imported','complete',15,15,'2026-01-19 00:00:00',34,1);
INSERT INTO "survey_response" VALUES(12,'R12','imported','complete',15,15,'2026-01-19 00:00:00',36,1);
INSERT INTO "survey_response" VALUES(13,'R13','imported','complete',12,10,'2026-01-19 00:00:00',39,1);
INSERT INTO "survey_response" VALUES(14,'R14','imported','complete',12,12,'2026-01-19 00:00:00',43,1);
INSERT INTO "survey_response" VALUES(15,'R15','imported','complete',15,15,'2026-01-19 00:00:00',47,1);
INSERT INTO "survey_response" VALUES(16,'R16','imported','complete',12,12,'2026-01-19 00:00:00',50,1);
INSERT INTO "survey_response" VALUES(17,'R17','imported','complete',14,14,'2026-01-19 00:00:00',52,1);
INSERT INTO "survey_response" VALUES(18,'R18','imported','complete',15,13,'2026-01-19 00:00:00',56,1);
INSERT INTO "survey_response" VALUES(19,'R19','imported','partial',15,10,'2026-01-19 00:00:00',58,1);
INSERT INTO "survey_response" VALUES(20,'R20','imported','complete',12,12,'2026-01-19 00:00:00',61,1);
INSERT INTO "survey_response" VALUES(21,'R21','imported','complete',15,15,'2026-01-19 00:00:00',63,1);
INSERT INTO "survey_response" VALUES(22,'R22','imported','complete',12,10,'2026-01-19 00:00:00',66,1);
INSERT INTO "survey_response" VALUES(23,'R23','imported','complete',14,14,'2026-01-19 00:00:00',70,1);
INSERT INTO "survey_response" VALUES(24,'R24','imported','complete',12,12,'2026-01-19 00:00:00',72,1);
INSERT INTO "survey_response" VALUES(25,'R25','imported','complete',15,15,'2026-01-19 00:00:00',77,1);
INSERT INTO "survey_response" VALUES(26,'R26','imported','complete',15,15,'2026-01-19 00:00:00',80,1);
INSERT INTO "survey_response" VALUES(27,'R27','imported','complete',11,11,'2026-01-19 00:00:00',83,1);
INSERT INTO "survey_response" VALUES(28,'R28','imported','complete',12,11,'2026-01-19 00:00:00',86,1);
INSERT INTO "survey_response" VALUES(29,'R29','imported','partial',12,9,'2026-01-19 00:00:00',88,1);
INSERT INTO "survey_response" VALUES(30,'R30','imported','complete',15,14,'2026-01-19 00:00:00',91,1);
INSERT INTO "survey_response" VALUES(31,'R31','imported','complete',15,15,'2026-01-19 00:00:00',95,1);
INSERT INTO "survey_response" VALUES(32,'R32','imported','complete',15,15,'2026-01-19 00:00:00',99,1);
INSERT INTO "survey_response" VALUES(33,'R33','imported','complete',14,14,'2026-01-19 00:00:00',108,1);
INSERT INTO "survey_response" VALUES(34,'R34','imported','partial',15,8,'2026-01-19 00:00:00',112,1);
INSERT INTO "survey_response" VALUES(35,'L001','link','break-off',12,1,'2026-03-16 09:00:00.972000',1,2);
-- survey_questionnaire
INSERT INTO "survey_questionnaire" VALUES(1,'What comes home? A scoping survey (invented)','1','["en"]','We ask all leads what their partnership is for and what they have seen. Answering takes about ten minutes. Your name is kept apart from your answers.',0.5,0.8,'2026-03-16 09:00:00.204000','2026-01-19 00:00:00','2026-03-02 00:00:00',1,1,'{"about": {"en": "You and the partnership"}, "mission": {"en": "The partnership is there ..."}, "seen": {"en": "What you saw"}, "learning": {"en": "What you learned"}}');
INSERT INTO "survey_questionnaire" VALUES(2,'What comes home? A scoping survey (invented)','1','["en"]','',0.5,0.8,'2026-03-16 09:00:00.958000','2026-03-16 09:00:00.961000',NULL,1,1,'{"about": {"en": "You and the partnership"}, "mission": {"en": "The partnership is there ..."}, "seen": {"en": "What you saw"}, "learning": {"en": "What you learned"}}');
-- findings_finding
INSERT INTO "findings_finding" VALUES(1,'Most leads who answered saw something that worked, but what they learned mainly stays with the person.',0,'2026-03-16 09:00:00.087000',1,1);
INSERT INTO "findings_finding" VALUES(2,'Whether learning was named as a purpose beforehand goes with whether an idea finds somebody to receive it.',1,'2026-03-16 09:00:00.087000',1,1);
INSERT INTO "findings_finding" VALUES(3,'People expect the country of origin to count against an idea, and some hide it before anybody has objected.',2,'2026-03-16 09:00:00.087000',1,1);
-- findings_jointdisplay
INSERT INTO "findings_jointdisplay" VALUES(1,'Learning as a purpose, and what became of it','[{"key": "disagree", "item": "mission_learning", "label": "Disagrees: not there to learn", "values": ["strongly_disagree", "disagree"]}, {"key": "neutral", "item": "mission_learning", "label": "Neither", "values": ["neutral"]}, {"key": "agree", "item": "mission_learning", "label": "Agrees: there to learn", "values": ["agree", "strongly_agree"]}]','2026-03-16 09:00:00.697000',1);
-- findings_jointdisplay_items
INSERT INTO "findings_jointdisplay_items" VALUES(1,1,7);
-- findings_evidence
INSERT INTO "findings_evidence" VALUES(1,'a13190c8366e5f2d7d337608ae5c8dcb2aeb89f3b5c1320b28fbca2f9da0161b',NULL,10,1,NULL);
INSERT INTO "findings_evidence" VALUES(2,'cf4e08dfd6f9b161eecdd4527ecb0e9378ff41155cd26895f114fafd7bb43b4f',NULL,12,1,NULL);
INSERT INTO "findings_evidence" VALUES(3,'46ae5f3456d8710aa8a0a7955670a6b6339f77c9b0717fb2c84b466b1c84d9d4',16,NULL,1,NULL);
INSERT INTO "findings_evidence" VALUES(4,'17754d741b7d45044826a40b3f75de076f7c117bb1baeb7fb5eec11e5d07c465',91,NULL,1,NULL);
INSERT INTO "findings_evidence" VALUES(5,'e3ea25f84e055c66283f7dd94b91e5c5809092716117b3f12c7544ba5d044073',118,NULL,1,NULL);
INSERT INTO "findings_evidence" VALUES(6,'df002b70483d6b3bcc260a6419772bb209561d88a8e7e70fb66342c778675d7c',NULL,NULL,1,1);
INSERT INTO "findings_evidence" VALUES(7,'ca2cd250adb9929826233bebaa9e1ca2b8a8a6f945205cb8f262db63976915da',NULL,7,2,NULL);
INSERT INTO "findings_evidence" VALUES(8,'cf4e08dfd6f9b161eecdd4527ecb0e9378ff41155cd26895f114fafd7bb43b4f',NULL,12,2,NULL);
INSERT INTO "findings_evidence" VALUES(9,'b85009bd0985ec86d08c9ee7c985944c86c27bd7baea6ca2ebd2b69534f74f38',220,NULL,2,NULL);
INSERT INTO "findings_evidence" VALUES(10,'2200ab32f30110962a9fda7acc0eae508029b757359046586b2d6fb7a7a6ada5',95,NULL,2,NULL);
INSERT INTO "findings_evidence" VALUES(11,'4bcb40c129a1d653d8747b5b748d442fc946d9dd3305b71476cb9ed4358b8433',165,NULL,2,NULL);
INSERT INTO "findings_evidence" VALUES(12,'df002b70483d6b3bcc260a6419772bb209561d88a8e7e70fb66342c778675d7c',NULL,NULL,2,1);
INSERT INTO "findings_evidence" VALUES(13,'a94b800829025789bc4a9e79b57adf7af6a7a59961d5dcf54192691448b9a538',NULL,13,3,NULL);
INSERT INTO "findings_evidence" VALUES(14,'28140c7ffedb24e006d678606d2c9266695ba95148a1ff5b1671102919a4e42d',127,NULL,3,NULL);
INSERT INTO "findings_evidence" VALUES(15,'15c2a7866205c9816a7585df3d60f0f09426dfa4ed70c4040279263d2a56bfac',234,NULL,3,NULL);
INSERT INTO "findings_evidence" VALUES(16,'d9041c922561658027c713934939102f82fbe41a0a785c9131f23a7b6d2aaa52',244,NULL,3,NULL);
INSERT INTO "findings_evidence" VALUES(17,'df002b70483d6b3bcc260a6419772bb209561d88a8e7e70fb66342c778675d7c',NULL,NULL,3,1);
-- findings_cell
INSERT INTO "findings_cell" VALUES(1,'disagree','diverge','All three say they are not there to learn, and two of them saw nothing new in the survey. All three describe a method in detail when asked.','Tom','2026-03-16 09:00:00.087000','841225b8acfdb3016cb81d0933979b8eaf4b6fa2861bf5175ae23053aa3c385a',1,1);
INSERT INTO "findings_cell" VALUES(2,'neutral','complement','The survey counts who saw something; the interviews show that one who ticked no had only heard it.','Amara','2026-03-16 09:00:00.087000','fdce9f1c0129e3924a07260da95753f51c7802508b6a6e12d960d5bc0f5123c3',1,1);
INSERT INTO "findings_cell" VALUES(3,'agree','converge','Five of these six ticked that they saw something that worked, and name it at once.','Amara','2026-03-16 09:00:00.087000','acb2c699df01ca4e426c614598ee34e336c07a80b0f4885b695dc6c156b52baf',1,1);
INSERT INTO "findings_cell" VALUES(4,'disagree','converge','No purpose, no question, no form: what they learned stayed a habit of their own.','Tom','2026-03-16 09:00:00.087000','4771c0c35b91df4d7b8c30c88bd5fbf65fe73d49e1a5fdf6ea71b7505832ed51',1,2);
INSERT INTO "findings_cell" VALUES(5,'neutral','converge','Told at an away day, on two sides of paper, or to nobody.','Amara','2026-03-16 09:00:00.087000','af1191f27a599b48e2de5ae3daca5a8b8664e650a9a3b3dd493e056995532ad4',1,2);
INSERT INTO "findings_cell" VALUES(6,'agree','diverge','They agree that the partnership is there to learn, and still the learning sits in a desk, or in six trainees.','Amara','2026-03-16 09:00:00.087000','118ef87c5b65a3f0b952c13697e55a9a76a6290c4853ae54fe1b2e67bd069ffc',1,2);
INSERT INTO "findings_cell" VALUES(7,'disagree','complement','The doubt is mostly their own, and they say so. No item of the survey asks about that.','Tom','2026-03-16 09:00:00.087000','1629d2d23326980732556b9312fb9eec7254ec0b86038b4f8f936ba174f115b6',1,3);
INSERT INTO "findings_cell" VALUES(8,'neutral','complement','The country is left out of the proposal before anybody can object to it.','Amara','2026-03-16 09:00:00.087000','1f1460207ed9ac54f4d9bc00a2bf86be23aae0c0350f2fbc1660ec3450aaeec1',1,3);
INSERT INTO "findings_cell" VALUES(9,'agree','complement','Naming learning as a purpose does not spare them the remark; it seems to make it survivable.','Tom','2026-03-16 09:00:00.087000','48bc4f11bc8bf4f21a887dcaafe2ed47dfdb533bd8b9ed0291e330b77d13c8a9',1,3);
INSERT INTO "findings_cell" VALUES(10,'disagree','silent','Only one of the three tried anything. There is too little here to judge.','Tom','2026-03-16 09:00:00.087000','f7046d8a528edbf48a3beabf665c5c53e4060acd7bd9f4142e963fe08f816040',1,4);
INSERT INTO "findings_cell" VALUES(11,'neutral','complement','Both who took it further found a backer late and by chance.','Amara','2026-03-16 09:00:00.087000','e6cddcc4e2c2d1d00973c7bc2cf39bea8b0729b6fc707dd5cb00d4617888416f',1,4);
INSERT INTO "findings_cell" VALUES(12,'agree','converge','Both ideas in use had a sponsor with a name. One had its question before the journey; the other came by luck and a bad evening.','Amara','2026-03-16 09:00:00.087000','9fb8c0b99da003eeaa4c1143a55d22ea2d4592e5bee3e31f3299c134103ef38e',1,4);
-- findings_displayrow
INSERT INTO "findings_displayrow" VALUES(1,0,NULL,1,1);
INSERT INTO "findings_displayrow" VALUES(2,1,NULL,2,1);
INSERT INTO "findings_displayrow" VALUES(3,2,NULL,3,1);
INSERT INTO "findings_displayrow" VALUES(4,3,NULL,4,1);
-- findings_kepttext
INSERT INTO "findings_kepttext" VALUES(1,'A response rate as an abstract may print it','Of the 114 leads who were sent the questionnaire, 34 replied, a response of 27% (n = 34).','{"leads": 114}',114,0,'2026-03-16 09:00:00.087000',1);
-- survey_answer
INSERT INTO "survey_answer" VALUES(1,0,'9',2,1);
INSERT INTO "survey_answer" VALUES(2,0,'2025-01-03',3,1);
INSERT INTO "survey_answer" VALUES(3,0,'short_visits',4,1);
INSERT INTO "survey_answer" VALUES(4,0,'strongly_agree',5,1);
INSERT INTO "survey_answer" VALUES(5,0,'strongly_agree',6,1);
INSERT INTO "survey_answer" VALUES(6,0,'agree',7,1);
INSERT INTO "survey_answer" VALUES(7,0,'strongly_disagree',8,1);
INSERT INTO "survey_answer" VALUES(8,0,'neutral',9,1);
INSERT INTO "survey_answer" VALUES(9,0,'yes',10,1);
INSERT INTO "survey_answer" VALUES(10,0,'A tap on a bucket worked by the foot, made from a rope and a stick.',11,1);
INSERT INTO "survey_answer" VALUES(11,0,'nothing',12,1);
INSERT INTO "survey_answer" VALUES(12,0,'time money nobody_to_tell',13,1);
INSERT INTO "survey_answer" VALUES(13,0,'partner public',14,1);
INSERT INTO "survey_answer" VALUES(14,0,'Patience.',15,1);
INSERT INTO "survey_answer" VALUES(15,0,'Time after the return. I was on call the next day.',16,1);
INSERT INTO "survey_answer" VALUES(16,0,'6',2,2);
INSERT INTO "survey_answer" VALUES(17,0,'2025-06-20',3,2);
INSERT INTO "survey_answer" VALUES(18,0,'short_visits',4,2);
INSERT INTO "survey_answer" VALUES(19,0,'strongly_agree',5,2);
INSERT INTO "survey_answer" VALUES(20,0,'agree',6,2);
INSERT INTO "survey_answer" VALUES(21,0,'neutral',7,2);
INSERT INTO "survey_answer" VALUES(22,0,'disagree',8,2);
INSERT INTO "survey_answer" VALUES(23,0,'disagree',9,2);
INSERT INTO "survey_answer" VALUES(24,0,'yes',10,2);
INSERT INTO "survey_answer" VALUES(25,0,'A room where mothers carry their small babies skin to skin day and night, with the family on the rota.',11,2);
INSERT INTO "survey_answer" VALUES(26,0,'talked',12,2);
INSERT INTO "survey_answer" VALUES(27,0,'time rules doubt',13,2);
INSERT INTO "survey_answer" VALUES(28,0,'team managers',14,2);
INSERT INTO "survey_answer" VALUES(29,0,'That a mother is a better monitor than most of our machines.',15,2);
INSERT INTO "survey_answer" VALUES(30,0,'A meeting with a slot for it, and a small pot of money that does not need a trial first.',16,2);
INSERT INTO "survey_answer" VALUES(31,0,'15',2,3);
INSERT INTO "survey_answer" VALUES(32,0,'2023-07-21',3,3);
INSERT INTO "survey_answer" VALUES(33,0,'exchange',4,3);
INSERT INTO "survey_answer" VALUES(34,0,'strongly_agree',5,3);
INSERT INTO "survey_answer" VALUES(35,0,'strongly_agree',6,3);
INSERT INTO "survey_answer" VALUES(36,0,'strongly_agree',7,3);
INSERT INTO "survey_answer" VALUES(37,0,'agree',8,3);
INSERT INTO "survey_answer" VALUES(38,0,'neutral',9,3);
INSERT INTO "survey_answer" VALUES(39,0,'yes',10,3);
INSERT INTO "survey_answer" VALUES(40,0,'Relatives get a ward phone and ring in at fixed hours, so that nobody walks thirty miles for news.',11,3);
INSERT INTO "survey_answer" VALUES(41,0,'talked',12,3);
INSERT INTO "survey_answer" VALUES(42,0,'time money nobody_to_tell',13,3);
INSERT INTO "survey_answer" VALUES(43,0,'partner',14,3);
INSERT INTO "survey_answer" VALUES(44,0,'How much the family knows.',15,3);
INSERT INTO "survey_answer" VALUES(45,0,'If our trust board met their board once.',16,3);
INSERT INTO "survey_answer" VALUES(46,0,'1',2,4);
INSERT INTO "survey_answer" VALUES(47,0,'2024-08-30',3,4);
INSERT INTO "survey_answer" VALUES(48,0,'long_stays',4,4);
INSERT INTO "survey_answer" VALUES(49,0,'agree',5,4);
INSERT INTO "survey_answer" VALUES(50,0,'strongly_agree',6,4);
INSERT INTO "survey_answer" VALUES(51,0,'agree',7,4);
INSERT INTO "survey_answer" VALUES(52,0,'disagree',8,4);
INSERT INTO "survey_answer" VALUES(53,0,'disagree',9,4);
INSERT INTO "survey_answer" VALUES(54,0,'yes',10,4);
INSERT INTO "survey_answer" VALUES(55,0,'A chalk board on which every woman in labour has one line that anybody can read from the door.',11,4);
INSERT INTO "survey_answer" VALUES(56,0,'tried',12,4);
INSERT INTO "survey_answer" VALUES(57,0,'time rules',13,4);
INSERT INTO "survey_answer" VALUES(58,0,'team managers partner',14,4);
INSERT INTO "survey_answer" VALUES(59,0,'To see the whole room before I see the screen.',15,4);
INSERT INTO "survey_answer" VALUES(60,0,'Send two people, not one.',16,4);
INSERT INTO "survey_answer" VALUES(61,0,'11',2,5);
INSERT INTO "survey_answer" VALUES(62,0,'2023-08-14',3,5);
INSERT INTO "survey_answer" VALUES(63,0,'short_visits',4,5);
INSERT INTO "survey_answer" VALUES(64,0,'agree',5,5);
INSERT INTO "survey_answer" VALUES(65,0,'strongly_agree',6,5);
INSERT INTO "survey_answer" VALUES(66,0,'agree',7,5);
INSERT INTO "survey_answer" VALUES(67,0,'neutral',8,5);
INSERT INTO "survey_answer" VALUES(68,2,'',9,5);
INSERT INTO "survey_answer" VALUES(69,0,'no',10,5);
INSERT INTO "survey_answer" VALUES(70,0,'team college partner',14,5);
INSERT INTO "survey_answer" VALUES(71,0,'I learned to examine before I order tests.',15,5);
INSERT INTO "survey_answer" VALUES(72,1,'',16,5);
INSERT INTO "survey_answer" VALUES(73,0,'3',2,6);
INSERT INTO "survey_answer" VALUES(74,0,'2025-05-18',3,6);
INSERT INTO "survey_answer" VALUES(75,0,'long_stays',4,6);
INSERT INTO "survey_answer" VALUES(76,0,'agree',5,6);
INSERT INTO "survey_answer" VALUES(77,0,'disagree',6,6);
INSERT INTO "survey_answer" VALUES(78,0,'neutral',7,6);
INSERT INTO "survey_answer" VALUES(79,0,'disagree',8,6);
INSERT INTO "survey_answer" VALUES(80,0,'agree',9,6);
INSERT INTO "survey_answer" VALUES(81,0,'yes',10,6);
INSERT INTO "survey_answer" VALUES(82,0,'A solar lamp with a hook that goes on any bed.',11,6);
INSERT INTO "survey_answer" VALUES(83,1,'',12,6);
INSERT INTO "survey_answer" VALUES(84,1,'',13,6);
INSERT INTO "survey_answer" VALUES(85,1,'',14,6);
INSERT INTO "survey_answer" VALUES(86,1,'',15,6);
INSERT INTO "survey_answer" VALUES(87,1,'',16,6);
INSERT INTO "survey_answer" VALUES(88,0,'9',2,7);
INSERT INTO "survey_answer" VALUES(89,0,'2025-11-14',3,7);
INSERT INTO "survey_answer" VALUES(90,0,'exchange',4,7);
INSERT INTO "survey_answer" VALUES(91,0,'agree',5,7);
INSERT INTO "survey_answer" VALUES(92,0,'neutral',6,7);
INSERT INTO "survey_answer" VALUES(93,0,'strongly_agree',7,7);
INSERT INTO "survey_answer" VALUES(94,0,'agree',8,7);
INSERT INTO "survey_answer" VALUES(95,0,'disagree',9,7);
INSERT INTO "survey_answer" VALUES(96,0,'yes',10,7);
INSERT INTO "survey_answer" VALUES(97,0,'A one-minute drill in the dark, in which everybody in theatre knows what to do when the power fails.',11,7);
INSERT INTO "survey_answer" VALUES(98,0,'in_use',12,7);
INSERT INTO "survey_answer" VALUES(99,0,'team managers partner public',14,7);
INSERT INTO "survey_answer" VALUES(100,0,'A shortage can be turned into a habit.',15,7);
INSERT INTO "survey_answer" VALUES(101,0,'Having them come to us and run it.',16,7);
INSERT INTO "survey_answer" VALUES(102,0,'2',2,8);
INSERT INTO "survey_answer" VALUES(103,0,'2024-02-28',3,8);
INSERT INTO "survey_answer" VALUES(104,0,'short_visits',4,8);
INSERT INTO "survey_answer" VALUES(105,0,'agree',5,8);
INSERT INTO "survey_answer" VALUES(106,0,'strongly_agree',6,8);
INSERT INTO "survey_answer" VALUES(107,0,'agree',7,8);
INSERT INTO "survey_answer" VALUES(108,0,'agree',8,8);
INSERT INTO "survey_answer" VALUES(109,0,'disagree',9,8);
INSERT INTO "survey_answer" VALUES(110,0,'yes',10,8);
INSERT INTO "survey_answer" VALUES(111,0,'Used saline bags as weights for traction and as drip timers, all labelled with paint.',11,8);
INSERT INTO "survey_answer" VALUES(112,0,'tried',12,8);
INSERT INTO "survey_answer" VALUES(113,0,'time rules nobody_to_tell',13,8);
INSERT INTO "survey_answer" VALUES(114,0,'public',14,8);
INSERT INTO "survey_answer" VALUES(115,0,'Improvising has rules as well.',15,8);
INSERT INTO "survey_answer" VALUES(116,0,'A technician who may build things.',16,8);
INSERT INTO "survey_answer" VALUES(117,0,'1',2,9);
INSERT INTO "survey_answer" VALUES(118,0,'2025-05-09',3,9);
INSERT INTO "survey_answer" VALUES(119,0,'long_stays',4,9);
INSERT INTO "survey_answer" VALUES(120,0,'strongly_agree',5,9);
INSERT INTO "survey_answer" VALUES(121,0,'agree',6,9);
INSERT INTO "survey_answer" VALUES(122,0,'disagree',7,9);
INSERT INTO "survey_answer" VALUES(123,0,'strongly_disagree',8,9);
INSERT INTO "survey_answer" VALUES(124,0,'strongly_disagree',9,9);
INSERT INTO "survey_answer" VALUES(125,0,'no',10,9);
INSERT INTO "survey_answer" VALUES(126,0,'nobody',14,9);
INSERT INTO "survey_answer" VALUES(127,0,'Careful counting of a few things beats careless counting of everything.',15,9);
INSERT INTO "survey_answer" VALUES(128,0,'One line on the report form about what I bring back.',16,9);
INSERT INTO "survey_answer" VALUES(129,0,'16',2,10);
INSERT INTO "survey_answer" VALUES(130,0,'2023-10-04',3,10);
INSERT INTO "survey_answer" VALUES(131,0,'short_visits',4,10);
INSERT INTO "survey_answer" VALUES(132,0,'agree',5,10);
INSERT INTO "survey_answer" VALUES(133,0,'strongly_agree',6,10);
INSERT INTO "survey_answer" VALUES(134,0,'strongly_agree',7,10);
INSERT INTO "survey_answer" VALUES(135,0,'disagree',8,10);
INSERT INTO "survey_answer" VALUES(136,0,'strongly_agree',9,10);
INSERT INTO "survey_answer" VALUES(137,0,'no',10,10);
INSERT INTO "survey_answer" VALUES(138,0,'team managers',14,10);
INSERT INTO "survey_answer" VALUES(139,0,'How to run a handover with twenty people in five minutes.',15,10);
INSERT INTO "survey_answer" VALUES(140,0,'A day to think, with the others who went.',16,10);
INSERT INTO "survey_answer" VALUES(141,0,'16',2,11);
INSERT INTO "survey_answer" VALUES(142,0,'2023-08-02',3,11);
INSERT INTO "survey_answer" VALUES(143,0,'exchange',4,11);
INSERT INTO "survey_answer" VALUES(144,0,'strongly_agree',5,11);
INSERT INTO "survey_answer" VALUES(145,0,'strongly_agree',6,11);
INSERT INTO "survey_answer" VALUES(146,0,'strongly_agree',7,11);
INSERT INTO "survey_answer" VALUES(147,0,'neutral',8,11);
INSERT INTO "survey_answer" VALUES(148,0,'strongly_disagree',9,11);
INSERT INTO "survey_answer" VALUES(149,0,'yes',10,11);
INSERT INTO "survey_answer" VALUES(150,0,'Expert patients run the first half of the clinic and decide who needs the doctor.',11,11);
INSERT INTO "survey_answer" VALUES(151,0,'talked',12,11);
INSERT INTO "survey_answer" VALUES(152,0,'time nobody_to_tell',13,11);
INSERT INTO "survey_answer" VALUES(153,0,'managers college public',14,11);
INSERT INTO "survey_answer" VALUES(154,0,'Trust the person who has the disease.',15,11);
INSERT INTO "survey_answer" VALUES(155,0,'Evidence from here, I suppose, but somebody must pay for that.',16,11);
INSERT INTO "survey_answer" VALUES(156,0,'2',2,12);
INSERT INTO "survey_answer" VALUES(157,0,'2024-09-27',3,12);
INSERT INTO "survey_answer" VALUES(158,0,'long_stays',4,12);
INSERT INTO "survey_answer" VALUES(159,0,'neutral',5,12);
INSERT INTO "survey_answer" VALUES(160,0,'agree',6,12);
INSERT INTO "survey_answer" VALUES(161,0,'agree',7,12);
INSERT INTO "survey_answer" VALUES(162,0,'strongly_disagree',8,12);
INSERT INTO "survey_answer" VALUES(163,0,'disagree',9,12);
INSERT INTO "survey_answer" VALUES(164,0,'yes',10,12);
INSERT INTO "survey_answer" VALUES(165,0,'Splints cut from bicycle tubes while the patient waits.',11,12);
INSERT INTO "survey_answer" VALUES(166,0,'talked',12,12);
INSERT INTO "survey_answer" VALUES(167,0,'rules doubt',13,12);
INSERT INTO "survey_answer" VALUES(168,0,'team managers partner',14,12);
INSERT INTO "survey_answer" VALUES(169,0,'To show students my failures.',15,12);
INSERT INTO "survey_answer" VALUES(170,0,'A person who takes an idea apart and says which part we can use.',16,12);
INSERT INTO "survey_answer" VALUES(171,0,'1',2,13);
INSERT INTO "survey_answer" VALUES(172,0,'2024-08-23',3,13);
INSERT INTO "survey_answer" VALUES(173,0,'short_visits',4,13);
INSERT INTO "survey_answer" VALUES(174,0,'agree',5,13);
INSERT INTO "survey_answer" VALUES(175,0,'agree',6,13);
INSERT INTO "survey_answer" VALUES(176,0,'neutral',7,13);
INSERT INTO "survey_answer" VALUES(177,2,'',8,13);
INSERT INTO "survey_answer" VALUES(178,0,'strongly_disagree',9,13);
INSERT INTO "survey_answer" VALUES(179,0,'no',10,13);
INSERT INTO "survey_answer" VALUES(180,0,'partner public',14,13);
INSERT INTO "survey_answer" VALUES(181,0,'Resilience, and how wasteful we are.',15,13);
INSERT INTO "survey_answer" VALUES(182,1,'',16,13);
INSERT INTO "survey_answer" VALUES(183,0,'4',2,14);
INSERT INTO "survey_answer" VALUES(184,0,'2025-09-16',3,14);
INSERT INTO "survey_answer" VALUES(185,0,'exchange',4,14);
INSERT INTO "survey_answer" VALUES(186,0,'neutral',5,14);
INSERT INTO "survey_answer" VALUES(187,0,'agree',6,14);
INSERT INTO "survey_answer" VALUES(188,0,'agree',7,14);
INSERT INTO "survey_answer" VALUES(189,0,'agree',8,14);
INSERT INTO "survey_answer" VALUES(190,0,'agree',9,14);
INSERT INTO "survey_answer" VALUES(191,0,'no',10,14);
INSERT INTO "survey_answer" VALUES(192,0,'team public',14,14);
INSERT INTO "survey_answer" VALUES(193,0,'That visitors see more in us than we see in them.',15,14);
INSERT INTO "survey_answer" VALUES(194,0,'Ask the people who visit us.',16,14);
INSERT INTO "survey_answer" VALUES(195,0,'15',2,15);
INSERT INTO "survey_answer" VALUES(196,0,'2025-07-28',3,15);
INSERT INTO "survey_answer" VALUES(197,0,'short_visits',4,15);
INSERT INTO "survey_answer" VALUES(198,0,'agree',5,15);
INSERT INTO "survey_answer" VALUES(199,0,'neutral',6,15);
INSERT INTO "survey_answer" VALUES(200,0,'neutral',7,15);
INSERT INTO "survey_answer" VALUES(201,0,'agree',8,15);
INSERT INTO "survey_answer" VALUES(202,0,'agree',9,15);
INSERT INTO "survey_answer" VALUES(203,0,'yes',10,15);
INSERT INTO "survey_answer" VALUES(204,0,'Mothers who have lost a baby sit with those who are losing one now.',11,15);
INSERT INTO "survey_answer" VALUES(205,0,'talked',12,15);
INSERT INTO "survey_answer" VALUES(206,0,'time nobody_to_tell',13,15);
INSERT INTO "survey_answer" VALUES(207,0,'team partner',14,15);
INSERT INTO "survey_answer" VALUES(208,0,'Grief has a place in a ward.',15,15);
INSERT INTO "survey_answer" VALUES(209,0,'A chaplain was the first who understood it. Start with people like that.',16,15);
INSERT INTO "survey_answer" VALUES(210,0,'8',2,16);
INSERT INTO "survey_answer" VALUES(211,0,'2024-10-24',3,16);
INSERT INTO "survey_answer" VALUES(212,0,'short_visits',4,16);
INSERT INTO "survey_answer" VALUES(213,0,'strongly_agree',5,16);
INSERT INTO "survey_answer" VALUES(214,0,'strongly_agree',6,16);
INSERT INTO "survey_answer" VALUES(215,0,'agree',7,16);
INSERT INTO "survey_answer" VALUES(216,0,'neutral',8,16);
INSERT INTO "survey_answer" VALUES(217,0,'disagree',9,16);
INSERT INTO "survey_answer" VALUES(218,0,'no',10,16);
INSERT INTO "survey_answer" VALUES(219,0,'team partner public',14,16);
INSERT INTO "survey_answer" VALUES(220,0,'Communication without many words.',15,16);
INSERT INTO "survey_answer" VALUES(221,0,'More partners with time for it.',16,16);
INSERT INTO "survey_answer" VALUES(222,0,'3',2,17);
INSERT INTO "survey_answer" VALUES(223,0,'2025-03-21',3,17);
INSERT INTO "survey_answer" VALUES(224,0,'short_visits',4,17);
INSERT INTO "survey_answer" VALUES(225,0,'agree',5,17);
INSERT INTO "survey_answer" VALUES(226,0,'agree',6,17);
INSERT INTO "survey_answer" VALUES(227,0,'strongly_agree',7,17);
INSERT INTO "survey_answer" VALUES(228,0,'neutral',8,17);
INSERT INTO "survey_answer" VALUES(229,0,'disagree',9,17);
INSERT INTO "survey_answer" VALUES(230,0,'yes',10,17);
INSERT INTO "survey_answer" VALUES(231,0,'Neighbours who visit the dying with a one-page chart of faces and call the nurse by a rule.',11,17);
INSERT INTO "survey_answer" VALUES(232,0,'in_use',12,17);
INSERT INTO "survey_answer" VALUES(233,0,'team managers partner public',14,17);
INSERT INTO "survey_answer" VALUES(234,0,'Look at who is already standing next to the bed.',15,17);
INSERT INTO "survey_answer" VALUES(235,0,'Go with a question that the board has asked.',16,17);
INSERT INTO "survey_answer" VALUES(236,0,'7',2,18);
INSERT INTO "survey_answer" VALUES(237,0,'2023-11-15',3,18);
INSERT INTO "survey_answer" VALUES(238,0,'short_visits',4,18);
INSERT INTO "survey_answer" VALUES(239,0,'neutral',5,18);
INSERT INTO "survey_answer" VALUES(240,0,'agree',6,18);
INSERT INTO "survey_answer" VALUES(241,0,'disagree',7,18);
INSERT INTO "survey_answer" VALUES(242,2,'',8,18);
INSERT INTO "survey_answer" VALUES(243,0,'disagree',9,18);
INSERT INTO "survey_answer" VALUES(244,0,'yes',10,18);
INSERT INTO "survey_answer" VALUES(245,0,'Oxygen tubing shared by a splitter with marked flow for four babies.',11,18);
INSERT INTO "survey_answer" VALUES(246,0,'nothing',12,18);
INSERT INTO "survey_answer" VALUES(247,0,'rules nobody_to_tell',13,18);
INSERT INTO "survey_answer" VALUES(248,0,'managers',14,18);
INSERT INTO "survey_answer" VALUES(249,1,'',15,18);
INSERT INTO "survey_answer" VALUES(250,0,'Our regulations would have to change and I am not sure that they should.',16,18);
INSERT INTO "survey_answer" VALUES(251,0,'5',2,19);
INSERT INTO "survey_answer" VALUES(252,0,'2024-11-17',3,19);
INSERT INTO "survey_answer" VALUES(253,0,'exchange',4,19);
INSERT INTO "survey_answer" VALUES(254,0,'strongly_agree',5,19);
INSERT INTO "survey_answer" VALUES(255,0,'strongly_agree',6,19);
INSERT INTO "survey_answer" VALUES(256,0,'agree',7,19);
INSERT INTO "survey_answer" VALUES(257,0,'strongly_agree',8,19);
INSERT INTO "survey_answer" VALUES(258,0,'disagree',9,19);
INSERT INTO "survey_answer" VALUES(259,0,'yes',10,19);
INSERT INTO "survey_answer" VALUES(260,0,'Ambulance by motorcycle with a side bed.',11,19);
INSERT INTO "survey_answer" VALUES(261,1,'',12,19);
INSERT INTO "survey_answer" VALUES(262,1,'',13,19);
INSERT INTO "survey_answer" VALUES(263,1,'',14,19);
INSERT INTO "survey_answer" VALUES(264,1,'',15,19);
INSERT INTO "survey_answer" VALUES(265,1,'',16,19);
INSERT INTO "survey_answer" VALUES(266,0,'14',2,20);
INSERT INTO "survey_answer" VALUES(267,0,'2025-10-03',3,20);
INSERT INTO "survey_answer" VALUES(268,0,'short_visits',4,20);
INSERT INTO "survey_answer" VALUES(269,0,'agree',5,20);
INSERT INTO "survey_answer" VALUES(270,0,'agree',6,20);
INSERT INTO "survey_answer" VALUES(271,0,'disagree',7,20);
INSERT INTO "survey_answer" VALUES(272,0,'disagree',8,20);
INSERT INTO "survey_answer" VALUES(273,0,'agree',9,20);
INSERT INTO "survey_answer" VALUES(274,0,'no',10,20);
INSERT INTO "survey_answer" VALUES(275,0,'nobody',14,20);
INSERT INTO "survey_answer" VALUES(276,0,'Stand at the gate for two minutes.',15,20);
INSERT INTO "survey_answer" VALUES(277,0,'I do not know. Nobody has ever asked me that.',16,20);
INSERT INTO "survey_answer" VALUES(278,0,'11',2,21);
INSERT INTO "survey_answer" VALUES(279,0,'2025-03-10',3,21);
INSERT INTO "survey_answer" VALUES(280,0,'exchange',4,21);
INSERT INTO "survey_answer" VALUES(281,0,'agree',5,21);
INSERT INTO "survey_answer" VALUES(282,0,'strongly_agree',6,21);
INSERT INTO "survey_answer" VALUES(283,0,'agree',7,21);
INSERT INTO "survey_answer" VALUES(284,0,'disagree',8,21);
INSERT INTO "survey_answer" VALUES(285,0,'disagree',9,21);
INSERT INTO "survey_answer" VALUES(286,0,'yes',10,21);
INSERT INTO "survey_answer" VALUES(287,0,'A board by the door with yesterday''s infections, for all to see, visitors too.',11,21);
INSERT INTO "survey_answer" VALUES(288,0,'talked',12,21);
INSERT INTO "survey_answer" VALUES(289,0,'money',13,21);
INSERT INTO "survey_answer" VALUES(290,0,'team',14,21);
INSERT INTO "survey_answer" VALUES(291,0,'To publish what went wrong.',15,21);
INSERT INTO "survey_answer" VALUES(292,0,'Courage.',16,21);
INSERT INTO "survey_answer" VALUES(293,0,'3',2,22);
INSERT INTO "survey_answer" VALUES(294,0,'2024-01-15',3,22);
INSERT INTO "survey_answer" VALUES(295,0,'long_stays',4,22);
INSERT INTO "survey_answer" VALUES(296,0,'strongly_agree',5,22);
INSERT INTO "survey_answer" VALUES(297,0,'agree',6,22);
INSERT INTO "survey_answer" VALUES(298,0,'neutral',7,22);
INSERT INTO "survey_answer" VALUES(299,3,'',8,22);
INSERT INTO "survey_answer" VALUES(300,0,'strongly_disagree',9,22);
INSERT INTO "survey_answer" VALUES(301,0,'no',10,22);
INSERT INTO "survey_answer" VALUES(302,0,'team managers partner',14,22);
INSERT INTO "survey_answer" VALUES(303,0,'That our problems are not so different.',15,22);
INSERT INTO "survey_answer" VALUES(304,1,'',16,22);
INSERT INTO "survey_answer" VALUES(305,0,'0',2,23);
INSERT INTO "survey_answer" VALUES(306,0,'remote',4,23);
INSERT INTO "survey_answer" VALUES(307,0,'neutral',5,23);
INSERT INTO "survey_answer" VALUES(308,0,'strongly_agree',6,23);
INSERT INTO "survey_answer" VALUES(309,0,'neutral',7,23);
INSERT INTO "survey_answer" VALUES(310,0,'strongly_disagree',8,23);
INSERT INTO "survey_answer" VALUES(311,0,'neutral',9,23);
INSERT INTO "survey_answer" VALUES(312,0,'yes',10,23);
INSERT INTO "survey_answer" VALUES(313,0,'Stallholders trained to listen, with a crate and a blue cloth in the market.',11,23);
INSERT INTO "survey_answer" VALUES(314,0,'talked',12,23);
INSERT INTO "survey_answer" VALUES(315,0,'time money',13,23);
INSERT INTO "survey_answer" VALUES(316,0,'team managers partner',14,23);
INSERT INTO "survey_answer" VALUES(317,0,'To ask whom a person already talks to.',15,23);
INSERT INTO "survey_answer" VALUES(318,0,'An hour a week in the job plan.',16,23);
INSERT INTO "survey_answer" VALUES(319,0,'4',2,24);
INSERT INTO "survey_answer" VALUES(320,0,'2025-07-04',3,24);
INSERT INTO "survey_answer" VALUES(321,0,'long_stays',4,24);
INSERT INTO "survey_answer" VALUES(322,0,'strongly_agree',5,24);
INSERT INTO "survey_answer" VALUES(323,0,'agree',6,24);
INSERT INTO "survey_answer" VALUES(324,0,'strongly_agree',7,24);
INSERT INTO "survey_answer" VALUES(325,0,'strongly_agree',8,24);
INSERT INTO "survey_answer" VALUES(326,0,'neutral',9,24);
INSERT INTO "survey_answer" VALUES(327,0,'no',10,24);
INSERT INTO "survey_answer" VALUES(328,0,'team managers',14,24);
INSERT INTO "survey_answer" VALUES(329,0,'I learned the local language and with it how much I had misunderstood.',15,24);
INSERT INTO "survey_answer" VALUES(330,0,'Learning as a stated purpose in the grant.',16,24);
INSERT INTO "survey_answer" VALUES(331,0,'3',2,25);
INSERT INTO "survey_answer" VALUES(332,0,'2025-03-14',3,25);
INSERT INTO "survey_answer" VALUES(333,0,'short_visits',4,25);
INSERT INTO "survey_answer" VALUES(334,0,'agree',5,25);
INSERT INTO "survey_answer" VALUES(335,0,'agree',6,25);
INSERT INTO "survey_answer" VALUES(336,0,'neutral',7,25);
INSERT INTO "survey_answer" VALUES(337,0,'agree',8,25);
INSERT INTO "survey_answer" VALUES(338,0,'neutral',9,25);
INSERT INTO "survey_answer" VALUES(339,0,'yes',10,25);
INSERT INTO "survey_answer" VALUES(340,0,'A song for the steps of hand washing that the whole shift sings.',11,25);
INSERT INTO "survey_answer" VALUES(341,0,'nothing',12,25);
INSERT INTO "survey_answer" VALUES(342,0,'time money nobody_to_tell',13,25);
INSERT INTO "survey_answer" VALUES(343,0,'team partner',14,25);
INSERT INTO "survey_answer" VALUES(344,0,'Humility.',15,25);
INSERT INTO "survey_answer" VALUES(345,0,'Nothing, it would be laughed at.',16,25);
INSERT INTO "survey_answer" VALUES(346,0,'10',2,26);
INSERT INTO "survey_answer" VALUES(347,0,'2025-11-14',3,26);
INSERT INTO "survey_answer" VALUES(348,0,'exchange',4,26);
INSERT INTO "survey_answer" VALUES(349,0,'agree',5,26);
INSERT INTO "survey_answer" VALUES(350,0,'agree',6,26);
INSERT INTO "survey_answer" VALUES(351,0,'agree',7,26);
INSERT INTO "survey_answer" VALUES(352,0,'strongly_agree',8,26);
INSERT INTO "survey_answer" VALUES(353,0,'agree',9,26);
INSERT INTO "survey_answer" VALUES(354,0,'yes',10,26);
INSERT INTO "survey_answer" VALUES(355,0,'One nurse follows one patient through the whole stay and writes the letter home.',11,26);
INSERT INTO "survey_answer" VALUES(356,0,'talked',12,26);
INSERT INTO "survey_answer" VALUES(357,0,'time money nobody_to_tell',13,26);
INSERT INTO "survey_answer" VALUES(358,0,'partner',14,26);
INSERT INTO "survey_answer" VALUES(359,0,'Continuity can be had without a computer.',15,26);
INSERT INTO "survey_answer" VALUES(360,0,'Managers who come along.',16,26);
INSERT INTO "survey_answer" VALUES(361,0,'0',2,27);
INSERT INTO "survey_answer" VALUES(362,0,'remote',4,27);
INSERT INTO "survey_answer" VALUES(363,0,'agree',5,27);
INSERT INTO "survey_answer" VALUES(364,0,'agree',6,27);
INSERT INTO "survey_answer" VALUES(365,0,'neutral',7,27);
INSERT INTO "survey_answer" VALUES(366,0,'neutral',8,27);
INSERT INTO "survey_answer" VALUES(367,0,'strongly_agree',9,27);
INSERT INTO "survey_answer" VALUES(368,0,'no',10,27);
INSERT INTO "survey_answer" VALUES(369,0,'nobody',14,27);
INSERT INTO "survey_answer" VALUES(370,0,'To keep quiet while the woman tells it back.',15,27);
INSERT INTO "survey_answer" VALUES(371,0,'Somewhere to put it.',16,27);
INSERT INTO "survey_answer" VALUES(372,0,'14',2,28);
INSERT INTO "survey_answer" VALUES(373,0,'2024-03-28',3,28);
INSERT INTO "survey_answer" VALUES(374,0,'short_visits',4,28);
INSERT INTO "survey_answer" VALUES(375,0,'agree',5,28);
INSERT INTO "survey_answer" VALUES(376,0,'strongly_agree',6,28);
INSERT INTO "survey_answer" VALUES(377,0,'disagree',7,28);
INSERT INTO "survey_answer" VALUES(378,0,'disagree',8,28);
INSERT INTO "survey_answer" VALUES(379,3,'',9,28);
INSERT INTO "survey_answer" VALUES(380,0,'no',10,28);
INSERT INTO "survey_answer" VALUES(381,0,'partner',14,28);
INSERT INTO "survey_answer" VALUES(382,0,'Gratitude for what we have.',15,28);
INSERT INTO "survey_answer" VALUES(383,0,'We are there to help. I would leave it at that.',16,28);
INSERT INTO "survey_answer" VALUES(384,0,'1',2,29);
INSERT INTO "survey_answer" VALUES(385,0,'2025-11-15',3,29);
INSERT INTO "survey_answer" VALUES(386,0,'long_stays',4,29);
INSERT INTO "survey_answer" VALUES(387,0,'agree',5,29);
INSERT INTO "survey_answer" VALUES(388,0,'agree',6,29);
INSERT INTO "survey_answer" VALUES(389,0,'neutral',7,29);
INSERT INTO "survey_answer" VALUES(390,0,'neutral',8,29);
INSERT INTO "survey_answer" VALUES(391,0,'neutral',9,29);
INSERT INTO "survey_answer" VALUES(392,0,'no',10,29);
INSERT INTO "survey_answer" VALUES(393,1,'',14,29);
INSERT INTO "survey_answer" VALUES(394,1,'',15,29);
INSERT INTO "survey_answer" VALUES(395,1,'',16,29);
INSERT INTO "survey_answer" VALUES(396,0,'12',2,30);
INSERT INTO "survey_answer" VALUES(397,0,'2023-12-21',3,30);
INSERT INTO "survey_answer" VALUES(398,0,'short_visits',4,30);
INSERT INTO "survey_answer" VALUES(399,0,'neutral',5,30);
INSERT INTO "survey_answer" VALUES(400,0,'neutral',6,30);
INSERT INTO "survey_answer" VALUES(401,0,'strongly_agree',7,30);
INSERT INTO "survey_answer" VALUES(402,2,'',8,30);
INSERT INTO "survey_answer" VALUES(403,0,'neutral',9,30);
INSERT INTO "survey_answer" VALUES(404,0,'yes',10,30);
INSERT INTO "survey_answer" VALUES(405,0,'A waiting home beside the hospital where women stay for the last weeks, cooking for one another.',11,30);
INSERT INTO "survey_answer" VALUES(406,0,'talked',12,30);
INSERT INTO "survey_answer" VALUES(407,0,'money doubt',13,30);
INSERT INTO "survey_answer" VALUES(408,0,'team managers',14,30);
INSERT INTO "survey_answer" VALUES(409,0,'Distance is a risk factor.',15,30);
INSERT INTO "survey_answer" VALUES(410,0,'Rural services should talk to each other across borders.',16,30);
INSERT INTO "survey_answer" VALUES(411,0,'7',2,31);
INSERT INTO "survey_answer" VALUES(412,0,'2025-06-13',3,31);
INSERT INTO "survey_answer" VALUES(413,0,'exchange',4,31);
INSERT INTO "survey_answer" VALUES(414,0,'strongly_agree',5,31);
INSERT INTO "survey_answer" VALUES(415,0,'neutral',6,31);
INSERT INTO "survey_answer" VALUES(416,0,'agree',7,31);
INSERT INTO "survey_answer" VALUES(417,0,'disagree',8,31);
INSERT INTO "survey_answer" VALUES(418,0,'neutral',9,31);
INSERT INTO "survey_answer" VALUES(419,0,'yes',10,31);
INSERT INTO "survey_answer" VALUES(420,0,'An eye clinic in one corridor in one direction, each step done by a person trained for that step.',11,31);
INSERT INTO "survey_answer" VALUES(421,0,'talked',12,31);
INSERT INTO "survey_answer" VALUES(422,0,'money nobody_to_tell',13,31);
INSERT INTO "survey_answer" VALUES(423,0,'team managers partner',14,31);
INSERT INTO "survey_answer" VALUES(424,0,'Walk the patient''s route.',15,31);
INSERT INTO "survey_answer" VALUES(425,0,'A sponsor who stays in post.',16,31);
INSERT INTO "survey_answer" VALUES(426,0,'18',2,32);
INSERT INTO "survey_answer" VALUES(427,0,'2023-11-24',3,32);
INSERT INTO "survey_answer" VALUES(428,0,'short_visits',4,32);
INSERT INTO "survey_answer" VALUES(429,0,'strongly_agree',5,32);
INSERT INTO "survey_answer" VALUES(430,0,'strongly_agree',6,32);
INSERT INTO "survey_answer" VALUES(431,0,'agree',7,32);
INSERT INTO "survey_answer" VALUES(432,0,'neutral',8,32);
INSERT INTO "survey_answer" VALUES(433,0,'disagree',9,32);
INSERT INTO "survey_answer" VALUES(434,0,'yes',10,32);
INSERT INTO "survey_answer" VALUES(435,0,'A second-year student calls the pause before each operation, because nobody can shout at a student.',11,32);
INSERT INTO "survey_answer" VALUES(436,0,'talked',12,32);
INSERT INTO "survey_answer" VALUES(437,0,'money',13,32);
INSERT INTO "survey_answer" VALUES(438,0,'partner',14,32);
INSERT INTO "survey_answer" VALUES(439,0,'Rank can be switched off for a minute.',15,32);
INSERT INTO "survey_answer" VALUES(440,0,'A theatre team that goes together.',16,32);
INSERT INTO "survey_answer" VALUES(441,0,'0',2,33);
INSERT INTO "survey_answer" VALUES(442,0,'remote',4,33);
INSERT INTO "survey_answer" VALUES(443,0,'agree',5,33);
INSERT INTO "survey_answer" VALUES(444,0,'agree',6,33);
INSERT INTO "survey_answer" VALUES(445,0,'disagree',7,33);
INSERT INTO "survey_answer" VALUES(446,0,'neutral',8,33);
INSERT INTO "survey_answer" VALUES(447,0,'disagree',9,33);
INSERT INTO "survey_answer" VALUES(448,0,'yes',10,33);
INSERT INTO "survey_answer" VALUES(449,0,'A card on the bed rail that anybody may turn over to ask whether the antibiotic is still needed.',11,33);
INSERT INTO "survey_answer" VALUES(450,0,'tried',12,33);
INSERT INTO "survey_answer" VALUES(451,0,'time money rules',13,33);
INSERT INTO "survey_answer" VALUES(452,0,'team college partner',14,33);
INSERT INTO "survey_answer" VALUES(453,0,'Permission can hang on a rail.',15,33);
INSERT INTO "survey_answer" VALUES(454,0,'A named person here whose job is to receive.',16,33);
INSERT INTO "survey_answer" VALUES(455,0,'18',2,34);
INSERT INTO "survey_answer" VALUES(456,0,'2025-02-23',3,34);
INSERT INTO "survey_answer" VALUES(457,0,'short_visits',4,34);
INSERT INTO "survey_answer" VALUES(458,0,'agree',5,34);
INSERT INTO "survey_answer" VALUES(459,0,'neutral',6,34);
INSERT INTO "survey_answer" VALUES(460,2,'',7,34);
INSERT INTO "survey_answer" VALUES(461,0,'disagree',8,34);
INSERT INTO "survey_answer" VALUES(462,0,'agree',9,34);
INSERT INTO "survey_answer" VALUES(463,0,'yes',10,34);
INSERT INTO "survey_answer" VALUES(464,1,'',11,34);
INSERT INTO "survey_answer" VALUES(465,1,'',12,34);
INSERT INTO "survey_answer" VALUES(466,1,'',13,34);
INSERT INTO "survey_answer" VALUES(467,1,'',14,34);
INSERT INTO "survey_answer" VALUES(468,1,'',15,34);
INSERT INTO "survey_answer" VALUES(469,1,'',16,34);
INSERT INTO "survey_answer" VALUES(470,0,'3',19,35);
-- innovations_innovation
INSERT INTO "innovations_innovation" VALUES(1,'The dark minute','A drill of one minute before the list: lights out, everybody in theatre has one task, one person says the time aloud.','Power fails in theatre and nobody knows who does what. Often there, seldom here, and dangerous in both.','practice','A district hospital''s theatre','The clinical officers of the theatre team','2026-03-16 09:00:00.715000',19,17,1);
INSERT INTO "innovations_innovation" VALUES(2,'Neighbours with a chart of faces','Trained neighbours visit people who are dying, fill in one page of faces a day, and ring the nurse by a rule.','Few nurses and long ways: pain at home goes unseen until it is an emergency.','structure','A rural hospice','The hospice''s coordinator and her volunteers','2026-03-16 09:00:00.737000',52,3,1);
INSERT INTO "innovations_innovation" VALUES(3,'A card on the bed rail','A card with one question for each day of an antibiotic. Anybody may turn it; then the prescriber writes a reason or stops.','Courses of antibiotics run on because nobody asks.','artefact','A medical ward','The ward pharmacist','2026-03-16 09:00:00.769000',108,20,1);
INSERT INTO "innovations_innovation" VALUES(4,'The labour board','A board as long as the ward, one line for each woman in labour, to be read from the door.','Nobody sees the whole ward: charts are locked away there, screens log out here.','artefact','A labour ward','The midwife in charge','2026-03-16 09:00:00.787000',11,2,1);
INSERT INTO "innovations_innovation" VALUES(5,'A room for skin to skin','One long room in which mothers carry their small babies day and night, with relatives on the rota.','Small babies need warmth and watching; incubators are few there, mothers are sent home here.','practice','A neonatal unit','The sister in charge','2026-03-16 09:00:00.805000',4,4,1);
INSERT INTO "innovations_innovation" VALUES(6,'Listeners in the market','Stallholders whom people already talk to are trained to listen, ask five questions and know when to send on.','People in distress do not come to a clinic, or wait for months.','structure','A town market','The mental health workers and eleven stallholders','2026-03-16 09:00:00.823000',70,24,1);
INSERT INTO "innovations_innovation" VALUES(7,'Splints from inner tubes','Hand splints cut from bicycle tubes and bamboo in nine minutes, while the patient waits.','Weeks without a splint, in which a hand stiffens.','artefact','A rehabilitation workshop','The workshop''s technician','2026-03-16 09:00:00.839000',36,22,1);
INSERT INTO "innovations_innovation" VALUES(8,'The one-way eye clinic','One corridor in one direction; each step is done by somebody trained for that step.','Long ways, five waiting rooms, and doctors who do what others could.','structure','Three eye clinics','The clinics'' director and technicians','2026-03-16 09:00:00.855000',95,11,1);
INSERT INTO "innovations_innovation" VALUES(9,'Expert patients open the clinic','Patients who have lived with the disease for years run the first half of the clinic and decide who needs the doctor.','Full clinics in which most people need a talk more than a doctor.','practice','A clinic for long-term infection','The clinic''s patient group','2026-03-16 09:00:00.875000',34,21,1);
INSERT INTO "innovations_innovation" VALUES(10,'A tap worked by the foot','A bucket with a tap that is opened with a rope and a stick, so that no hand touches it.','Clean hands where there is no running water, or no sink near the bed.','artefact','A surgical ward','A ward attendant','2026-03-16 09:00:00.887000',2,1,1);
-- innovations_evidence
INSERT INTO "innovations_evidence" VALUES(1,'','2026-03-16 09:00:00.729000',97,NULL,NULL,1,NULL);
INSERT INTO "innovations_evidence" VALUES(2,'','2026-03-16 09:00:00.731000',NULL,214,NULL,1,NULL);
INSERT INTO "innovations_evidence" VALUES(3,'','2026-03-16 09:00:00.733000',NULL,35,NULL,1,NULL);
INSERT INTO "innovations_evidence" VALUES(4,'','2026-03-16 09:00:00.735000',NULL,NULL,3,1,NULL);
INSERT INTO "innovations_evidence" VALUES(5,'','2026-03-16 09:00:00.759000',231,NULL,NULL,2,NULL);
INSERT INTO "innovations_evidence" VALUES(6,'','2026-03-16 09:00:00.761000',NULL,101,NULL,2,NULL);
INSERT INTO "innovations_evidence" VALUES(7,'','2026-03-16 09:00:00.763000',NULL,103,NULL,2,NULL);
INSERT INTO "innovations_evidence" VALUES(8,'','2026-03-16 09:00:00.765000',NULL,NULL,6,2,NULL);
INSERT INTO "innovations_evidence" VALUES(9,'The sheets of the first year were shown to the interviewer.','2026-03-16 09:00:00.767000',NULL,NULL,NULL,2,NULL);
INSERT INTO "innovations_evidence" VALUES(10,'','2026-03-16 09:00:00.779000',449,NULL,NULL,3,NULL);
INSERT INTO "innovations_evidence" VALUES(11,'','2026-03-16 09:00:00.781000',NULL,166,NULL,3,NULL);
INSERT INTO "innovations_evidence" VALUES(12,'','2026-03-16 09:00:00.783000',NULL,169,NULL,3,NULL);
INSERT INTO "innovations_evidence" VALUES(13,'','2026-03-16 09:00:00.785000',NULL,NULL,8,3,NULL);
INSERT INTO "innovations_evidence" VALUES(14,'','2026-03-16 09:00:00.799000',55,NULL,NULL,4,NULL);
INSERT INTO "innovations_evidence" VALUES(15,'','2026-03-16 09:00:00.801000',NULL,17,NULL,4,NULL);
INSERT INTO "innovations_evidence" VALUES(16,'','2026-03-16 09:00:00.803000',NULL,23,NULL,4,NULL);
INSERT INTO "innovations_evidence" VALUES(17,'','2026-03-16 09:00:00.815000',25,NULL,NULL,5,NULL);
INSERT INTO "innovations_evidence" VALUES(18,'','2026-03-16 09:00:00.817000',NULL,1,NULL,5,NULL);
INSERT INTO "innovations_evidence" VALUES(19,'','2026-03-16 09:00:00.819000',NULL,12,NULL,5,NULL);
INSERT INTO "innovations_evidence" VALUES(20,'','2026-03-16 09:00:00.821000',NULL,NULL,2,5,NULL);
INSERT INTO "innovations_evidence" VALUES(21,'','2026-03-16 09:00:00.833000',313,NULL,NULL,6,NULL);
INSERT INTO "innovations_evidence" VALUES(22,'','2026-03-16 09:00:00.835000',NULL,121,NULL,6,NULL);
INSERT INTO "innovations_evidence" VALUES(23,'','2026-03-16 09:00:00.837000',NULL,126,NULL,6,NULL);
INSERT INTO "innovations_evidence" VALUES(24,'','2026-03-16 09:00:00.849000',165,NULL,NULL,7,NULL);
INSERT INTO "innovations_evidence" VALUES(25,'','2026-03-16 09:00:00.851000',NULL,63,NULL,7,NULL);
INSERT INTO "innovations_evidence" VALUES(26,'','2026-03-16 09:00:00.853000',NULL,67,NULL,7,NULL);
INSERT INTO "innovations_evidence" VALUES(27,'','2026-03-16 09:00:00.867000',420,NULL,NULL,8,NULL);
INSERT INTO "innovations_evidence" VALUES(28,'','2026-03-16 09:00:00.869000',NULL,150,NULL,8,NULL);
INSERT INTO "innovations_evidence" VALUES(29,'','2026-03-16 09:00:00.871000',NULL,157,NULL,8,NULL);
INSERT INTO "innovations_evidence" VALUES(30,'','2026-03-16 09:00:00.873000',NULL,NULL,10,8,NULL);
INSERT INTO "innovations_evidence" VALUES(31,'','2026-03-16 09:00:00.883000',150,NULL,NULL,9,NULL);
INSERT INTO "innovations_evidence" VALUES(32,'','2026-03-16 09:00:00.885000',NULL,NULL,5,9,NULL);
INSERT INTO "innovations_evidence" VALUES(33,'','2026-03-16 09:00:00.891000',10,NULL,NULL,10,NULL);
-- innovations_stage
INSERT INTO "innovations_stage" VALUES(1,'observed','2022-05-16','Seen on an exchange visit, weekly.','2026-03-16 09:00:00.717000',1,'');
INSERT INTO "innovations_stage" VALUES(2,'described','2025-04-07','Told in a debrief after a power failure at home.','2026-03-16 09:00:00.719000',1,'');
INSERT INTO "innovations_stage" VALUES(3,'sponsored','2025-04-07','The clinical director asked for it.','2026-03-16 09:00:00.721000',1,'');
INSERT INTO "innovations_stage" VALUES(4,'approved','2025-06-18','Resuscitation committee, second meeting.','2026-03-16 09:00:00.723000',1,'');
INSERT INTO "innovations_stage" VALUES(5,'piloted','2025-07-07','Theatre three, run by two colleagues of the partner.','2026-03-16 09:00:00.725000',1,'');
INSERT INTO "innovations_stage" VALUES(6,'adopted','2025-10-06','Every theatre of the building, each Monday.','2026-03-16 09:00:00.727000',1,'');
INSERT INTO "innovations_stage" VALUES(7,'observed','2023-03-13','Five days on the road with the visitors.','2026-03-16 09:00:00.739000',2,'');
INSERT INTO "innovations_stage" VALUES(8,'described','2023-04-24','Paper to the board, with costs of distance.','2026-03-16 09:00:00.741000',2,'');
INSERT INTO "innovations_stage" VALUES(9,'screened','2023-05-08','Board.','2026-03-16 09:00:00.743000',2,'');
INSERT INTO "innovations_stage" VALUES(10,'sponsored','2023-06-12','Medical director.','2026-03-16 09:00:00.745000',2,'');
INSERT INTO "innovations_stage" VALUES(11,'planned','2023-07-03','Faces redrawn for people who see badly.','2026-03-16 09:00:00.747000',2,'');
INSERT INTO "innovations_stage" VALUES(12,'approved','2023-11-20','Safeguarding, insurance, access to drug charts.','2026-03-16 09:00:00.749000',2,'');
INSERT INTO "innovations_stage" VALUES(13,'piloted','2024-01-15','Two villages.','2026-03-16 09:00:00.751000',2,'');
INSERT INTO "innovations_stage" VALUES(14,'evaluated','2024-09-16','Night visits without need down by about a third.','2026-03-16 09:00:00.753000',2,'');
INSERT INTO "innovations_stage" VALUES(15,'adopted','2024-11-04','Four villages.','2026-03-16 09:00:00.755000',2,'');
INSERT INTO "innovations_stage" VALUES(16,'spread','2025-09-01','Nine villages, and two other hospices.','2026-03-16 09:00:00.757000',2,'');
INSERT INTO "innovations_stage" VALUES(17,'observed','2024-02-06','On a shared screen.','2026-03-16 09:00:00.771000',3,'');
INSERT INTO "innovations_stage" VALUES(18,'described','2024-03-05','','2026-03-16 09:00:00.773000',3,'');
INSERT INTO "innovations_stage" VALUES(19,'piloted','2024-09-02','One ward for ten weeks, with a ward to compare.','2026-03-16 09:00:00.775000',3,'');
INSERT INTO "innovations_stage" VALUES(20,'evaluated','2025-02-10','Courses shorter by about a day; shown at a regional meeting.','2026-03-16 09:00:00.777000',3,'');
INSERT INTO "innovations_stage" VALUES(21,'observed','2024-01-29','','2026-03-16 09:00:00.789000',4,'');
INSERT INTO "innovations_stage" VALUES(22,'described','2024-09-12','To the head of midwifery, as agreed before leaving.','2026-03-16 09:00:00.791000',4,'');
INSERT INTO "innovations_stage" VALUES(23,'sponsored','2024-10-01','Practice educator.','2026-03-16 09:00:00.793000',4,'');
INSERT INTO "innovations_stage" VALUES(24,'approved','2025-01-20','Bed numbers instead of names, and a blind.','2026-03-16 09:00:00.795000',4,'');
INSERT INTO "innovations_stage" VALUES(25,'piloted','2025-02-03','Six weeks in the assessment bay.','2026-03-16 09:00:00.797000',4,'');
INSERT INTO "innovations_stage" VALUES(26,'observed','2024-06-17','','2026-03-16 09:00:00.807000',5,'');
INSERT INTO "innovations_stage" VALUES(27,'described','2024-07-11','A talk at the away day.','2026-03-16 09:00:00.809000',5,'');
INSERT INTO "innovations_stage" VALUES(28,'sponsored','2025-10-13','A consultant took it up.','2026-03-16 09:00:00.811000',5,'');
INSERT INTO "innovations_stage" VALUES(29,'planned','2026-01-26','Drawing corrected by the sister in charge.','2026-03-16 09:00:00.813000',5,'');
INSERT INTO "innovations_stage" VALUES(30,'observed','2025-05-14','In a case discussion by video.','2026-03-16 09:00:00.825000',6,'');
INSERT INTO "innovations_stage" VALUES(31,'described','2025-07-02','Two sides, signed by both.','2026-03-16 09:00:00.827000',6,'');
INSERT INTO "innovations_stage" VALUES(32,'screened','2025-09-03','','2026-03-16 09:00:00.829000',6,'');
INSERT INTO "innovations_stage" VALUES(33,'sponsored','2026-02-04','Public health consultant of the council; no money yet.','2026-03-16 09:00:00.831000',6,'');
INSERT INTO "innovations_stage" VALUES(34,'observed','2023-11-06','','2026-03-16 09:00:00.841000',7,'');
INSERT INTO "innovations_stage" VALUES(35,'described','2024-10-14','','2026-03-16 09:00:00.843000',7,'');
INSERT INTO "innovations_stage" VALUES(36,'screened','2024-11-25','Medical devices group.','2026-03-16 09:00:00.845000',7,'');
INSERT INTO "innovations_stage" VALUES(37,'rejected','2024-12-09','No certificate for the material, latex, liability. The way of working was not looked at.','2026-03-16 09:00:00.847000',7,'other');
INSERT INTO "innovations_stage" VALUES(38,'observed','2023-02-20','','2026-03-16 09:00:00.857000',8,'');
INSERT INTO "innovations_stage" VALUES(39,'described','2023-04-17','Two floor plans on one slide.','2026-03-16 09:00:00.859000',8,'');
INSERT INTO "innovations_stage" VALUES(40,'sponsored','2023-06-05','Chief operating officer.','2026-03-16 09:00:00.861000',8,'');
INSERT INTO "innovations_stage" VALUES(41,'planned','2024-03-18','Options paper.','2026-03-16 09:00:00.863000',8,'');
INSERT INTO "innovations_stage" VALUES(42,'parked','2024-11-11','The sponsor left; to come back when the new wing is planned.','2026-03-16 09:00:00.865000',8,'turnover');
INSERT INTO "innovations_stage" VALUES(43,'observed','2025-03-10','','2026-03-16 09:00:00.877000',9,'');
INSERT INTO "innovations_stage" VALUES(44,'described','2025-11-03','','2026-03-16 09:00:00.879000',9,'');
INSERT INTO "innovations_stage" VALUES(45,'screened','2026-04-27','Asked for evidence from a similar clinic.','2026-03-16 09:00:00.881000',9,'');
INSERT INTO "innovations_stage" VALUES(46,'observed','2025-08-18','','2026-03-16 09:00:00.889000',10,'');
-- innovations_countingrule
INSERT INTO "innovations_countingrule" VALUES(1,1,1);
-- jobs_job
INSERT INTO "jobs_job" VALUES(1,'library.find_neighbours','Find related papers','{"study_id": 1, "after": 0}','study:1',NULL,'done',14,14,'','{"after": 14, "papers": 14, "targets": []}','{"papers": 14}','[]',1,0,4,3600,'a39c40f335ac41dea82a1cbfe29c388d','2026-03-16 09:00:00.984000','2026-03-16 09:00:01.285000','2026-03-16 09:00:01.286000',NULL,NULL,'2026-03-16 09:00:01.287000');
INSERT INTO "jobs_job" VALUES(2,'library.read_holdings','Read the holdings in kbart.txt','{"institution_id": 1, "upload_id": 2}','study:1',1,'done',2,2,'','{"titles": 2, "wrong": 0, "left_out": {}, "problems": []}','{"titles": 2, "wrong": 0, "left_out": {}, "problems": []}','[]',1,0,4,3600,'b37ba0a8015547f2b188df7fac9e965f','2026-03-16 09:00:01.271000','2026-03-16 09:00:01.291000','2026-03-16 09:00:01.294000',NULL,NULL,'2026-03-16 09:00:01.295000');
INSERT INTO "jobs_job" VALUES(3,'library.read_pdf','Read the text of paper.pdf','{"full_text_id": 1}','study:1',1,'done',2,2,'',NULL,'{"n_pages": 2, "n_with_text": 2}','[]',1,0,2,600,'d5148e0aed3449c9bee74ce6b25ac1a9','2026-03-16 09:00:01.276000','2026-03-16 09:00:01.299000','2026-03-16 09:00:01.301000',NULL,NULL,'2026-03-16 09:00:01.302000');
INSERT INTO "jobs_job" VALUES(4,'library.read_pdf','Read the text of paper.pdf','{"full_text_id": 2}','study:1',1,'failed',0,0,'',NULL,NULL,'[{"place": "paper.pdf", "cause": "The PDF is damaged.", "cure": "Download it again."}]',1,0,2,600,'d7f7e404c44643a496d7c28421fee2aa','2026-03-16 09:00:01.281000','2026-03-16 09:00:01.306000','2026-03-16 09:00:01.306000',NULL,NULL,'2026-03-16 09:00:01.307000');
INSERT INTO "jobs_job" VALUES(5,'library.ask_providers','Ask where “What travels back: an invented survey of returning health workers” can be read','{"study_id": 1, "paper_ids": [1]}','study:1',1,'done',1,1,'','{"at": 1, "asked": 1, "found": 1, "unknown": 0, "failed": 0, "kept": 0}','{"at": 1, "asked": 1, "found": 1, "unknown": 0, "failed": 0, "kept": 0}','[]',1,0,4,21600,'a30250bd66694788afa8a7c0656d63e7','2026-03-16 09:00:01.339000','2026-03-16 09:00:01.346000','2026-03-16 09:00:01.349000',NULL,NULL,'2026-03-16 09:00:01.350000');
INSERT INTO "jobs_job" VALUES(6,'library.ask_providers','Ask where “Mothers on the rota: an invented account of family care for small babies” can be read','{"study_id": 1, "paper_ids": [2]}','study:1',1,'done',1,1,'','{"at": 1, "asked": 1, "found": 0, "unknown": 1, "failed": 0, "kept": 0}','{"at": 1, "asked": 1, "found": 0, "unknown": 1, "failed": 0, "kept": 0}','[]',1,0,4,21600,'700aa85cf5cf49c9ab0ab2c1ac605571','2026-03-16 09:00:01.342000','2026-03-16 09:00:01.354000','2026-03-16 09:00:01.357000',NULL,NULL,'2026-03-16 09:00:01.358000');
INSERT INTO "jobs_job" VALUES(7,'library.find_neighbours','Find related papers','{"study_id": 2, "after": 0}','study:2',NULL,'waiting',0,0,'',NULL,NULL,'[]',1,0,4,3600,'706acde47bfa4974880d170f4be590cd','2026-03-16 09:00:01.378000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "jobs_job" VALUES(8,'library.index_papers','Index the papers for the search','{"study_id": 2}','study:2',NULL,'waiting',0,0,'',NULL,NULL,'[]',1,0,4,21600,'f8b1233402874594a7cb6137e18a14e6','2026-03-16 09:00:01.382000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "jobs_job" VALUES(9,'library.look_for_duplicates','Look for duplicates, waiting','{"study_id": 1}','study:1',1,'cancelled',0,0,'',NULL,NULL,'[]',1,0,4,3600,'8002c8dfdbbf46a4960af2bee96f6e9d','2026-03-16 09:00:01.388000',NULL,NULL,NULL,'2026-03-16 09:00:01.391000','2026-03-16 09:00:01.391000');
INSERT INTO "jobs_job" VALUES(10,'library.look_for_duplicates','Look for duplicates, waiting','{"study_id": 1}','study:1',1,'running',0,0,'',NULL,NULL,'[]',1,0,4,3600,'851b28486a5b4e3fb3aac0d391c725d3','2026-03-16 09:00:01.392000','2026-03-16 08:55:01.394000','2026-03-16 08:55:01.394000',NULL,NULL,NULL);
INSERT INTO "jobs_job" VALUES(11,'library.ask_providers','Ask providers, waiting','{"study_id": 1, "paper_ids": [1]}','study:1',1,'waiting',0,0,'',NULL,NULL,'[]',1,0,4,3600,'930b48951f3c4956ab2693d22f9203fa','2026-03-16 09:00:01.395000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "jobs_job" VALUES(12,'library.find_neighbours','Find neighbours, waiting','{"study_id": 1}','study:1',1,'waiting',0,0,'',NULL,NULL,'[]',1,0,4,3600,'4bb2d3464f58456da5c5f06ac3ff4599','2026-03-16 09:00:01.397000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "jobs_job" VALUES(13,'library.import_upload','Import upload, waiting','{"upload_id": 5}','study:1',1,'waiting',0,0,'',NULL,NULL,'[]',1,0,4,3600,'3d2d8b11cbd0427c975402703cdc30c6','2026-03-16 09:00:01.403000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "jobs_job" VALUES(14,'library.index_papers','Index papers, waiting','{"study_id": 2}','study:1',1,'waiting',0,0,'',NULL,NULL,'[]',1,0,4,3600,'384a2f9a6de64fd1b92d117619a62484','2026-03-16 09:00:01.405000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "jobs_job" VALUES(15,'library.look_for_duplicates','Look for duplicates, waiting','{"study_id": 1}','study:1',1,'waiting',0,0,'',NULL,NULL,'[]',1,0,4,3600,'7075cf73a43149508a682448581eb2c5','2026-03-16 09:00:01.407000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "jobs_job" VALUES(16,'library.make_feed','Make feed, waiting','{"study_id": 1, "account_id": 1, "day": "2026-01-05"}','study:1',1,'waiting',0,0,'',NULL,NULL,'[]',1,0,4,3600,'9cc1306ddf2747b3a872e1cb3289c1bf','2026-03-16 09:00:01.409000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "jobs_job" VALUES(17,'library.merge_certain_pairs','Merge certain pairs, waiting','{"study_id": 1}','study:1',1,'waiting',0,0,'',NULL,NULL,'[]',1,0,4,3600,'ac57fcdc996e4828ae3a5d77205ea837','2026-03-16 09:00:01.411000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "jobs_job" VALUES(18,'library.read_holdings','Read the holdings in more.txt','{"institution_id": 1, "upload_id": 6}','study:1',1,'cancelled',0,0,'',NULL,NULL,'[]',1,0,4,3600,'bebca2db773e4d3989354415a372aec0','2026-03-16 09:00:01.417000',NULL,NULL,NULL,'2026-03-16 09:00:01.420000','2026-03-16 09:00:01.420000');
INSERT INTO "jobs_job" VALUES(19,'library.read_holdings','Read holdings, waiting','{"institution_id": 1, "upload_id": 6}','study:1',1,'waiting',0,0,'',NULL,NULL,'[]',1,0,4,3600,'0c47e65d3d1046b9b2a581474c3afe8e','2026-03-16 09:00:01.421000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "jobs_job" VALUES(20,'library.read_pdf','Read pdf, waiting','{"full_text_id": 1}','study:1',1,'waiting',0,0,'',NULL,NULL,'[]',1,0,4,3600,'51090f35afb1419e94627f430cf66139','2026-03-16 09:00:01.423000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "jobs_job" VALUES(21,'library.refit','Refit, waiting','{"screener_id": 3}','study:1',1,'waiting',0,0,'',NULL,NULL,'[]',1,0,4,3600,'e084ad258170427f9332f3489f1c3ff2','2026-03-16 09:00:01.425000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "jobs_job" VALUES(22,'survey.import_upload','Import upload, waiting','{"questionnaire_id": 2, "upload_id": 7, "mapping": {"column_of": {"visits": "visits", "main_way": "main_way"}, "id_column": "response", "person_column": "id", "missing": {}, "strict": true}}','study:1',1,'waiting',0,0,'',NULL,NULL,'[]',1,0,4,3600,'e1613e0281204a868f095d02d8f267a1','2026-03-16 09:00:01.431000',NULL,NULL,NULL,NULL,NULL);
-- library_paper
INSERT INTO "library_paper" VALUES(1,'What travels back: an invented survey of returning health workers','article-journal','[["Pretendham", "Ottoline"], ["Mockworth", "Jory"]]',2021,'Journal of Imaginary Health Services','4','2','101-110','','10.5555/example.0001','','[]','','en','[["Background", "Health workers come home from partner countries with ideas, and little is known of what follows."], ["Methods", "We sent a questionnaire to 210 returning workers of twelve made-up organisations."], ["Results", "126 (60%) replied. Of these, 63 (50%) had told their team of something they had seen, and 14 (11.1%) had tried it."], ["Conclusions", "Telling is common and trying is rare. This abstract is invented."]]','["health partnerships", "learning", "survey"]','[]','{}','Pretendham, Ottoline; Mockworth, Jory','What travels back: an invented survey of returning health workers
Health workers come home from partner countries with ideas, and little is known of what follows.
We sent a questionnaire to 210 returning workers of twelve made-up organisations.
126 (60%) replied. Of these, 63 (50%) had told their team of something they had seen, and 14 (11.1%) had tried it.
Telling is common and trying is rare. This abstract is invented.
health partnerships
learning
survey','2026-03-16 09:00:00.684000',1,'travel back invented survey returning health worker health worker come home partner country idea little known follow sent questionnaire returning worker twelve made organisation replied told team something seen tried telling common trying rare abstract invented health partnership learning survey','19a30286bd690ba267b79567','');
INSERT INTO "library_paper" VALUES(2,'Mothers on the rota: an invented account of family care for small babies','article-journal','[["Samplecombe", "Ijeoma"], ["Fictonridge", "Pell"], ["Dummyfield", "Ruth"]]',2020,'Annals of Fictitious Neonatal Care','11','','34-41','','10.5555/example.0002','','[]','','','[["Aim", "To describe a ward in which relatives have hours of their own."], ["Methods", "Observation over six weeks and 18 conversations in an unnamed hospital."], ["Findings", "Relatives noticed changes before staff on most days they were asked about."], ["Conclusion", "Family members can be part of the watch. This abstract is invented."]]','["neonatal care", "family"]','[]','{}','Samplecombe, Ijeoma; Fictonridge, Pell; Dummyfield, Ruth','Mothers on the rota: an invented account of family care for small babies
To describe a ward in which relatives have hours of their own.
Observation over six weeks and 18 conversations in an unnamed hospital.
Relatives noticed changes before staff on most days they were asked about.
Family members can be part of the watch. This abstract is invented.
neonatal care
family','2026-03-16 09:00:00.685000',1,'mother rota invented account family care small baby describe ward relative hour observation six week conversation unnamed hospital relative noticed change staff day asked family member part watch abstract invented neonatal care family','2caeff37039a5a9e16224484','');
INSERT INTO "library_paper" VALUES(3,'Sixty seconds in the dark: an invented drill for theatre teams','article-journal','[["Exampleton", "Bertil"], ["Inventwell", "Nomsa"]]',2024,'Made-up Archives of Anaesthesia','2','1','5-9','','10.5555/example.0003','','[]','','','[["Background", "Power failure in theatre is rare in some places and usual in others."], ["Methods", "Before and after comparison of 40 drills."], ["Results", "The median time until the first breath by hand fell from 21 to 9 seconds."], ["Conclusions", "A drill of one minute may be worth its minute. This abstract is invented."]]','["anaesthesia", "simulation", "power failure"]','[]','{}','Exampleton, Bertil; Inventwell, Nomsa','Sixty seconds in the dark: an invented drill for theatre teams
Power failure in theatre is rare in some places and usual in others.
Before and after comparison of 40 drills.
The median time until the first breath by hand fell from 21 to 9 seconds.
A drill of one minute may be worth its minute. This abstract is invented.
anaesthesia
simulation
power failure','2026-03-16 09:00:00.686000',1,'sixty second dark invented drill theatre team power failure theatre rare place usual comparison drill median time first breath hand fell second drill minute worth minute abstract invented anaesthesia simulation power failure','2ebbf07b4e018da4f8dcea57','');
INSERT INTO "library_paper" VALUES(4,'Does the country of origin count? An invented experiment with abstracts','article-journal','[["Madeupley", "Agnes"]]',2022,'Imaginary Journal of Judgement','8','3','200-215','','10.5555/example.0004','','[]','','','[["Objective", "To see whether readers rate the same abstract lower when it names a poorer country."], ["Methods", "90 made-up clinicians rated four abstracts each, countries being given by chance."], ["Results", "Ratings were lower by 0.4 points of ten (95% CI 0.1 to 0.7)."], ["Conclusions", "The difference is small and goes one way. This abstract is invented."]]','["judgement", "country of origin"]','[]','{}','Madeupley, Agnes','Does the country of origin count? An invented experiment with abstracts
To see whether readers rate the same abstract lower when it names a poorer country.
90 made-up clinicians rated four abstracts each, countries being given by chance.
Ratings were lower by 0.4 points of ten (95% CI 0.1 to 0.7).
The difference is small and goes one way. This abstract is invented.
judgement
country of origin','2026-03-16 09:00:00.687000',1,'country origin count invented experiment abstract see reader rate abstract lower name poorer country made clinician rated four abstract country given chance rating lower point ten difference small goe way abstract invented judgement country origin','fb832be5d419e09b29cc9a91','');
INSERT INTO "library_paper" VALUES(5,'Patients who run the clinic: an invented case study','article-journal','[["Mockstead", "Tendai"], ["Pretendley", "Una"]]',2023,'Fictional Reviews of Long-Term Care','6','','e12','','10.5555/example.0005','','[]','','','[["", "This invented case study describes a clinic in which patients of long standing lead the first hour. It reports how they are chosen, what they may decide, and what the doctors gave up."]]','["expert patients", "task sharing"]','[]','{}','Mockstead, Tendai; Pretendley, Una','Patients who run the clinic: an invented case study
This invented case study describes a clinic in which patients of long standing lead the first hour. It reports how they are chosen, what they may decide, and what the doctors gave up.
expert patients
task sharing','2026-03-16 09:00:00.688000',1,'patient run clinic invented case invented case describe clinic patient long standing lead first hour report chosen decide doctor gave expert patient task sharing','d2f0092ff698983fd295030a','');
INSERT INTO "library_paper" VALUES(6,'Neighbours at the bedside: invented costs of distance in palliative care','article-journal','[["Dummyhurst", "Celeste"], ["Sampleby", "Ishaan"]]',2023,'Journal of Imaginary Health Services','6','1','12-20','','10.5555/example.0006','','[]','','','[["Background", "Home care in the country is mostly driving."], ["Methods", "We modelled the hours of a made-up night team with and without trained neighbours."], ["Results", "In the model 31% of night visits were not needed."], ["Limitations", "It is a model, of a team that does not exist. This abstract is invented."]]','["palliative care", "volunteers", "rural health"]','[]','{}','Dummyhurst, Celeste; Sampleby, Ishaan','Neighbours at the bedside: invented costs of distance in palliative care
Home care in the country is mostly driving.
We modelled the hours of a made-up night team with and without trained neighbours.
In the model 31% of night visits were not needed.
It is a model, of a team that does not exist. This abstract is invented.
palliative care
volunteers
rural health','2026-03-16 09:00:00.689000',1,'neighbour bedside invented cost distance palliative care home care country mostly driving modelled hour made night team trained neighbour model night visit needed model team exist abstract invented palliative care volunteer rural health','0868d66decf5af124b2670bd','');
INSERT INTO "library_paper" VALUES(7,'Nobody asked: an invented reading of forty travel reports','article-journal','[["Fictondale", "Rosalind"]]',2019,'Annals of Unwritten Evaluation','1','4','77-88','','10.5555/example.0007','','[]','','','[["Background", "Partnerships collect reports from those who travel."], ["Methods", "We read the headings of 40 report forms that never existed."], ["Results", "Three of 40 (7.5%) had a heading for what the traveller had learned."], ["Conclusions", "What is not asked is not written. This abstract is invented."]]','["evaluation", "reports"]','[]','{}','Fictondale, Rosalind','Nobody asked: an invented reading of forty travel reports
Partnerships collect reports from those who travel.
We read the headings of 40 report forms that never existed.
Three of 40 (7.5%) had a heading for what the traveller had learned.
What is not asked is not written. This abstract is invented.
evaluation
reports','2026-03-16 09:00:00.690000',1,'nobody asked invented reading forty travel report partnership collect report travel read heading report form never existed heading traveller learned asked written abstract invented evaluation report','c003bfa0370fc347486b192b','');
INSERT INTO "library_paper" VALUES(8,'Turning the card: an invented ward study of antibiotic review','article-journal','[["Inventham", "Kwabena"], ["Exampleford", "Sigrid"], ["Mockridge", "Ali"]]',2025,'Fictitious Pharmacy Letters','3','2','55-63','','10.5555/example.0008','','[]','','','[["Introduction", "Reminders on a screen are clicked away."], ["Methods", "A card on the bed rail for ten weeks on one made-up ward, with another to compare."], ["Results", "48 of 60 courses (80%) were reviewed by the fifth day, against 33 of 60 (55%)."], ["Conclusion", "A slow reminder may be a good one. This abstract is invented."]]','["antibiotic stewardship", "reminders"]','[]','{}','Inventham, Kwabena; Exampleford, Sigrid; Mockridge, Ali','Turning the card: an invented ward study of antibiotic review
Reminders on a screen are clicked away.
A card on the bed rail for ten weeks on one made-up ward, with another to compare.
48 of 60 courses (80%) were reviewed by the fifth day, against 33 of 60 (55%).
A slow reminder may be a good one. This abstract is invented.
antibiotic stewardship
reminders','2026-03-16 09:00:00.691000',1,'turning card invented ward antibiotic review reminder screen clicked away card bed rail ten week made ward another compare course reviewed fifth day slow reminder good abstract invented antibiotic stewardship reminder','6a0df0ad9d81765c41f9c9b1','');
INSERT INTO "library_paper" VALUES(9,'Two columns in the agreement: invented notes on mutual benefit','article-journal','[["Pretendmore", "Lars"]]',2024,'Imaginary Policy Quarterly','15','1','1-7','','10.5555/example.0009','','[]','','','[["", "An invented essay. It argues that an agreement should name what each side wants to learn and who will receive it, and it shows a form with two columns."]]','["health partnerships", "agreements"]','[]','{}','Pretendmore, Lars','Two columns in the agreement: invented notes on mutual benefit
An invented essay. It argues that an agreement should name what each side wants to learn and who will receive it, and it shows a form with two columns.
health partnerships
agreements','2026-03-16 09:00:00.692000',1,'column agreement invented note mutual benefit invented essay argue agreement name side want learn receive show form column health partnership agreement','ab8ccf271445902eb05e50b7','');
INSERT INTO "library_paper" VALUES(10,'One corridor, one direction: an invented time study of eye clinics','article-journal','[["Samplewick", "Meera"], ["Madeupton", "Gwen"]]',2022,'Made-up Journal of Clinic Design','9','','140-149','','10.5555/example.0010','','[]','','','[["Objectives", "To compare the ways that patients walk."], ["Design", "Time study."], ["Setting", "Two eye clinics that do not exist."], ["Results", "Patients walked 790 m in one and 60 m in the other."], ["Conclusions", "A floor plan is a decision about staff. This abstract is invented."]]','["eye care", "clinic flow"]','[]','{}','Samplewick, Meera; Madeupton, Gwen','One corridor, one direction: an invented time study of eye clinics
To compare the ways that patients walk.
Time study.
Two eye clinics that do not exist.
Patients walked 790 m in one and 60 m in the other.
A floor plan is a decision about staff. This abstract is invented.
eye care
clinic flow','2026-03-16 09:00:00.693000',1,'corridor direction invented time eye clinic compare way patient walk time eye clinic exist patient walked floor plan decision staff abstract invented eye care clinic flow','0325c7cbd506d3f24ca00e87','');
INSERT INTO "library_paper" VALUES(11,'Saying where it comes from','chapter','[["Fictonwell", "Dawit"]]',2020,'The Invented Handbook of Learning in Both Directions','','','61-74','Nowhere University Press','10.5555/example.0011','','[]','','','[["", "An invented chapter on credit: who is named when an idea moves, who is paid, and what is lost when nobody is."]]','["credit", "ownership"]','[]','{"A2": ["Dummycombe, Freya"], "CY": ["Nowhere"]}','Fictonwell, Dawit','Saying where it comes from
An invented chapter on credit: who is named when an idea moves, who is paid, and what is lost when nobody is.
credit
ownership','2026-03-16 09:00:00.694000',1,'saying come invented chapter credit named idea move paid lost nobody credit ownership','38ee7fd999f55199a7b5a5b4','');
INSERT INTO "library_paper" VALUES(12,'After the suitcase: an invented review of what grants ask of those who come back','report','[["Made-up Health Foundation", ""]]',2025,'','','','','Made-up Health Foundation','10.5555/example.0012','','[]','','','[["Background", "Grants ask what was given."], ["Methods", "A review of 25 invented grant rounds."], ["Results", "5 of 25 (20%) asked what was learned."], ["Recommendations", "Ask before, ask after, ask again. This abstract is invented."]]','["grants", "learning"]','[]','{}','Made-up Health Foundation','After the suitcase: an invented review of what grants ask of those who come back
Grants ask what was given.
A review of 25 invented grant rounds.
5 of 25 (20%) asked what was learned.
Ask before, ask after, ask again. This abstract is invented.
grants
learning','2026-03-16 09:00:00.695000',1,'suitcase invented review grant ask come back grant ask given review invented grant round asked learned ask ask ask abstract invented grant learning','086be4f6624cfed9c9eaad38','');
INSERT INTO "library_paper" VALUES(13,'Mothers on the rota: an invented account of the family care for small babies','article-journal','[["Samplecombe", "Ijeoma"], ["Fictonridge", "Pell"]]',2020,'Ann Fict Neonatal Care','','','','','','','[]','','','[]','[]','[]','{}','Samplecombe, Ijeoma; Fictonridge, Pell','Mothers on the rota: an invented account of the family care for small babies','2026-03-16 09:00:00.981000',1,'mother rota invented account family care small baby','7917e02da3ceab731790e7c7','');
INSERT INTO "library_paper" VALUES(14,'Sixty seconds in the dark: one more invented drill for theatre teams','article-journal','[["Exampleton", "Bertil"]]',2024,'Made-up Archives of Anaesthesia','','','','','','','[]','','','[["", "A drill of one minute, told again. This abstract is invented."]]','[]','[]','{}','Exampleton, Bertil','Sixty seconds in the dark: one more invented drill for theatre teams
A drill of one minute, told again. This abstract is invented.','2026-03-16 09:00:00.982000',1,'sixty second dark invented drill theatre team drill minute told abstract invented','15c9758f39b270f48beccc3a','');
INSERT INTO "library_paper" VALUES(15,'An invented paper of another study','article-journal','[["Pretendham", "Ottoline"]]',2022,'','','','','','','','[]','','','[["", "Invented."]]','[]','[]','{}','Pretendham, Ottoline','An invented paper of another study
Invented.','2026-03-16 09:00:01.376000',2,'invented another invented','d15dc6310fec2376a96f91c1','');
-- library_paperchange
INSERT INTO "library_paperchange" VALUES(1,2,15);
-- library_largeindex
INSERT INTO "library_largeindex" VALUES(1,'','',2);
-- library_providerswitch
INSERT INTO "library_providerswitch" VALUES(1,'unpaywall','https://127.0.0.1:9','2026-03-16 09:00:01.336000',1,1,'');
-- library_holding
INSERT INTO "library_holding" VALUES(1,'Journal of Imaginary Health Services','1234-5679 2049-3630',1998,NULL,'','https://journals.example.org/jihs',1,0);
INSERT INTO "library_holding" VALUES(2,'Made-up Archives of Anaesthesia','2049-3630',2001,2019,'P1Y','https://journals.example.org/maa',1,0);
-- library_papervector
INSERT INTO "library_papervector" VALUES(1,'invented',X'0038003800380038');
-- mfa_authenticator
-- sample_selection
INSERT INTO "sample_selection" VALUES(1,1,'declined','The only person chosen with specialty: neonatal care. Adds 5 combinations that no other person chosen has.','No time','2026-03-16 09:00:01.311000',1,4,NULL);
INSERT INTO "sample_selection" VALUES(2,2,'chosen','The only person chosen with specialty: maternity. Adds 5 combinations that no other person chosen has.','',NULL,1,11,NULL);
INSERT INTO "sample_selection" VALUES(3,3,'chosen','The only person chosen with specialty: anaesthesia. Adds 5 combinations that no other person chosen has.','',NULL,1,19,NULL);
INSERT INTO "sample_selection" VALUES(4,4,'chosen','The only respondent with specialty: medicines supply. Adds 6 combinations that no other person chosen has.','',NULL,1,27,NULL);
INSERT INTO "sample_selection" VALUES(5,5,'chosen','The only respondent with specialty: rehabilitation. Adds 4 combinations that no other person chosen has.','',NULL,1,36,NULL);
INSERT INTO "sample_selection" VALUES(6,6,'chosen','The only person chosen with specialty: infection control. Adds 6 combinations that no other person chosen has.','',NULL,1,43,NULL);
INSERT INTO "sample_selection" VALUES(7,7,'chosen','The only respondent with specialty: palliative care. Adds 4 combinations that no other person chosen has.','',NULL,1,52,NULL);
INSERT INTO "sample_selection" VALUES(8,8,'chosen','The only person chosen with specialty: emergency care. Adds 6 combinations that no other person chosen has.','',NULL,1,61,NULL);
INSERT INTO "sample_selection" VALUES(9,9,'chosen','The only respondent with specialty: mental health. Adds 4 combinations that no other person chosen has.','',NULL,1,70,NULL);
INSERT INTO "sample_selection" VALUES(10,10,'chosen','The only respondent with specialty: community health. Adds 6 combinations that no other person chosen has.','',NULL,1,83,NULL);
INSERT INTO "sample_selection" VALUES(11,11,'chosen','The only respondent with specialty: eye care. Adds 4 combinations that no other person chosen has.','',NULL,1,95,NULL);
INSERT INTO "sample_selection" VALUES(12,12,'chosen','The only respondent with specialty: antibiotic stewardship. Adds 5 combinations that no other person chosen has.','',NULL,1,108,NULL);
INSERT INTO "sample_selection" VALUES(13,13,'reserve','Would add 0 categories and 4 combinations to those chosen.','',NULL,1,112,NULL);
INSERT INTO "sample_selection" VALUES(14,14,'chosen','Would add 0 categories and 3 combinations to those chosen.','Takes the place of L004, who declined; covers most of those in reserve: 24 of 24 categories and 65 of 66 combinations covered before. Shares role: Nurse and specialty: neonatal care.','2026-03-16 09:00:01.311000',1,88,1);
INSERT INTO "sample_selection" VALUES(15,15,'reserve','Would add 0 categories and 3 combinations to those chosen.','',NULL,1,58,NULL);
INSERT INTO "sample_selection" VALUES(16,16,'reserve','Would add 0 categories and 3 combinations to those chosen.','',NULL,1,86,NULL);
INSERT INTO "sample_selection" VALUES(17,17,'reserve','Would add 0 categories and 3 combinations to those chosen.','',NULL,1,80,NULL);
INSERT INTO "sample_selection" VALUES(18,18,'reserve','Would add 0 categories and 2 combinations to those chosen.','',NULL,1,77,NULL);
INSERT INTO "sample_selection" VALUES(19,19,'reserve','Would add 0 categories and 2 combinations to those chosen.','',NULL,1,34,NULL);
INSERT INTO "sample_selection" VALUES(20,20,'reserve','Would add 0 categories and 2 combinations to those chosen.','',NULL,1,39,NULL);
INSERT INTO "sample_selection" VALUES(21,21,'reserve','Would add 0 categories and 2 combinations to those chosen.','',NULL,1,8,NULL);
INSERT INTO "sample_selection" VALUES(22,22,'reserve','Would add 0 categories and 2 combinations to those chosen.','',NULL,1,2,NULL);
INSERT INTO "sample_selection" VALUES(23,23,'reserve','Would add 0 categories and 2 combinations to those chosen.','',NULL,1,99,NULL);
INSERT INTO "sample_selection" VALUES(24,24,'reserve','Would add 0 categories and 2 combinations to those chosen.','',NULL,1,18,NULL);
INSERT INTO "sample_selection" VALUES(25,25,'reserve','Would add 0 categories and 2 combinations to those chosen.','',NULL,1,91,NULL);
INSERT INTO "sample_selection" VALUES(26,26,'reserve','Would add 0 categories and 1 combinations to those chosen.','',NULL,1,15,NULL);
INSERT INTO "sample_selection" VALUES(27,27,'reserve','Would add 0 categories and 1 combinations to those chosen.','',NULL,1,72,NULL);
INSERT INTO "sample_selection" VALUES(28,28,'reserve','Would add 0 categories and 1 combinations to those chosen.','',NULL,1,63,NULL);
INSERT INTO "sample_selection" VALUES(29,29,'reserve','Would add 0 categories and 1 combinations to those chosen.','',NULL,1,23,NULL);
INSERT INTO "sample_selection" VALUES(30,30,'reserve','Would add 0 categories and 1 combinations to those chosen.','',NULL,1,47,NULL);
INSERT INTO "sample_selection" VALUES(31,31,'reserve','Would add 0 categories and 1 combinations to those chosen.','',NULL,1,56,NULL);
INSERT INTO "sample_selection" VALUES(32,32,'reserve','Would add 0 categories and 1 combinations to those chosen.','',NULL,1,66,NULL);
INSERT INTO "sample_selection" VALUES(33,33,'reserve','Would add 0 categories and 1 combinations to those chosen.','',NULL,1,50,NULL);
INSERT INTO "sample_selection" VALUES(34,34,'reserve','Would add 0 categories and 1 combinations to those chosen.','',NULL,1,31,NULL);
-- sample_draw
INSERT INTO "sample_draw" VALUES(1,'Twelve interviews','maximum variation','["role", "specialty", "main_way", "seen_innovation"]',12,12,'[{"id": "L002", "attributes": {"role": "Nurse", "specialty": "infection control", "main_way": "Short visits", "seen_innovation": "Yes"}}, {"id": "L004", "attributes": {"role": "Nurse", "specialty": "neonatal care", "main_way": "Short visits", "seen_innovation": "Yes"}}, {"id": "L008", "attributes": {"role": "Manager", "specialty": "maternity", "main_way": "Exchange in both directions", "seen_innovation": "Yes"}}, {"id": "L011", "attributes": {"role": "Midwife", "specialty": "maternity", "main_way": "Long stays", "seen_innovation": "Yes"}}, {"id": "L015", "attributes": {"role": "Nurse", "specialty": "emergency care", "main_way": "Short visits", "seen_innovation": "No"}}, {"id": "L018", "attributes": {"role": "Doctor", "specialty": "maternity", "main_way": "Long stays", "seen_innovation": "Yes"}}, {"id": "L019", "attributes": {"role": "Doctor", "specialty": "anaesthesia", "main_way": "Exchange in both directions", "seen_innovation": "Yes"}}, {"id": "L023", "attributes": {"role": "Doctor", "specialty": "emergency care", "main_way": "Short visits", "seen_innovation": "Yes"}}, {"id": "L027", "attributes": {"role": "Pharmacist", "specialty": "medicines supply", "main_way": "Long stays", "seen_innovation": "No"}}, {"id": "L031", "attributes": {"role": "Nurse", "specialty": "emergency care", "main_way": "Short visits", "seen_innovation": "No"}}, {"id": "L034", "attributes": {"role": "Doctor", "specialty": "infection control", "main_way": "Exchange in both directions", "seen_innovation": "Yes"}}, {"id": "L036", "attributes": {"role": "Therapist", "specialty": "rehabilitation", "main_way": "Long stays", "seen_innovation": "Yes"}}, {"id": "L039", "attributes": {"role": "Doctor", "specialty": "anaesthesia", "main_way": "Short visits", "seen_innovation": "No"}}, {"id": "L043", "attributes": {"role": "Nurse", "specialty": "infection control", "main_way": "Exchange in both directions", "seen_innovation": "No"}}, {"id": "L047", "attributes": {"role": "Doctor", "specialty": "neonatal care", "main_way": "Short visits", "seen_innovation": "Yes"}}, {"id": "L050", "attributes": {"role": "Nurse", "specialty": "neonatal care", "main_way": "Short visits", "seen_innovation": "No"}}, {"id": "L052", "attributes": {"role": "Manager", "specialty": "palliative care", "main_way": "Short visits", "seen_innovation": "Yes"}}, {"id": "L056", "attributes": {"role": "Doctor", "specialty": "neonatal care", "main_way": "Short visits", "seen_innovation": "Yes"}}, {"id": "L058", "attributes": {"role": "Manager", "specialty": "emergency care", "main_way": "Exchange in both directions", "seen_innovation": "Yes"}}, {"id": "L061", "attributes": {"role": "Doctor", "specialty": "emergency care", "main_way": "Short visits", "seen_innovation": "No"}}, {"id": "L063", "attributes": {"role": "Nurse", "specialty": "infection control", "main_way": "Exchange in both directions", "seen_innovation": "Yes"}}, {"id": "L066", "attributes": {"role": "Midwife", "specialty": "maternity", "main_way": "Long stays", "seen_innovation": "No"}}, {"id": "L070", "attributes": {"role": "Therapist", "specialty": "mental health", "main_way": "Remote, by phone and screen", "seen_innovation": "Yes"}}, {"id": "L072", "attributes": {"role": "Midwife", "specialty": "maternity", "main_way": "Long stays", "seen_innovation": "No"}}, {"id": "L077", "attributes": {"role": "Nurse", "specialty": "infection control", "main_way": "Short visits", "seen_innovation": "Yes"}}, {"id": "L080", "attributes": {"role": "Nurse", "specialty": "emergency care", "main_way": "Exchange in both directions", "seen_innovation": "Yes"}}, {"id": "L083", "attributes": {"role": "Midwife", "specialty": "community health", "main_way": "Remote, by phone and screen", "seen_innovation": "No"}}, {"id": "L086", "attributes": {"role": "Nurse", "specialty": "anaesthesia", "main_way": "Short visits", "seen_innovation": "No"}}, {"id": "L088", "attributes": {"role": "Nurse", "specialty": "neonatal care", "main_way": "Long stays", "seen_innovation": "No"}}, {"id": "L091", "attributes": {"role": "Doctor", "specialty": "maternity", "main_way": "Short visits", "seen_innovation": "Yes"}}, {"id": "L095", "attributes": {"role": "Manager", "specialty": "eye care", "main_way": "Exchange in both directions", "seen_innovation": "Yes"}}, {"id": "L099", "attributes": {"role": "Nurse", "specialty": "anaesthesia", "main_way": "Short visits", "seen_innovation": "Yes"}}, {"id": "L108", "attributes": {"role": "Pharmacist", "specialty": "antibiotic stewardship", "main_way": "Remote, by phone and screen", "seen_innovation": "Yes"}}, {"id": "L112", "attributes": {"role": "Pharmacist", "specialty": "infection control", "main_way": "Short visits", "seen_innovation": "Yes"}}]','{"categories": 24, "categories_available": 24, "pairs": 66, "pairs_available": 88, "benchmark": {"n_draws": 200, "mean_categories": 17.565, "mean_pairs": 48.3, "share_as_good": 0.0}, "optimum_proven": true, "most_pairs": 66}','2026-03-09 00:00:00',1,1,'[]','[]');
-- django_session
INSERT INTO "django_session" VALUES('54qpu6eqj4iznclmje3n10mcvetcg27y','.eJxVjM0OwiAQhN-FsyFl-Sve9EWaBXbTxoYmAifju9uaHvQ438x8LzFhb_PUKz2nJYurUOLyyyKmB5WjwHU9sMSUtl6a_G7Ousrbnqi0JWFbtnI_X3-qGeu8ezxjjpo4kHIw5OiC8QBjAOZEAUz2g1OkjAUI2msec4xsDTo7JG2NFe8PwNM79A:1xXwpw:ewXNokgULF2X5EjhTzRHeGVAKpQu3uMmYI0hgr6mMeg','2100-01-01 00:00:00');
CREATE UNIQUE INDEX "django_content_type_app_label_model_76bd3d3b_uniq" ON "django_content_type" ("app_label", "model");
CREATE UNIQUE INDEX "auth_group_permissions_group_id_permission_id_0cd325b0_uniq" ON "auth_group_permissions" ("group_id", "permission_id");
CREATE INDEX "auth_group_permissions_group_id_b120cbf9" ON "auth_group_permissions" ("group_id");
CREATE INDEX "auth_group_permissions_permission_id_84c5c92e" ON "auth_group_permissions" ("permission_id");
CREATE UNIQUE INDEX "auth_permission_content_type_id_codename_01ab375a_uniq" ON "auth_permission" ("content_type_id", "codename");
CREATE INDEX "auth_permission_content_type_id_2f476e4b" ON "auth_permission" ("content_type_id");
CREATE UNIQUE INDEX "study_account_groups_account_id_group_id_397e7209_uniq" ON "study_account_groups" ("account_id", "group_id");
CREATE INDEX "study_account_groups_account_id_b2ad253c" ON "study_account_groups" ("account_id");
CREATE INDEX "study_account_groups_group_id_058348e8" ON "study_account_groups" ("group_id");
CREATE UNIQUE INDEX "study_account_user_permissions_account_id_permission_id_a8ad91bc_uniq" ON "study_account_user_permissions" ("account_id", "permission_id");
CREATE INDEX "study_account_user_permissions_account_id_e6327076" ON "study_account_user_permissions" ("account_id");
CREATE INDEX "study_account_user_permissions_permission_id_8a4e45a2" ON "study_account_user_permissions" ("permission_id");
CREATE INDEX "study_signinlink_account_id_4ec44b0a" ON "study_signinlink" ("account_id");
CREATE INDEX "study_memberinvitation_study_id_2cfd5417" ON "study_memberinvitation" ("study_id");
CREATE INDEX "study_upload_study_id_f6115349" ON "study_upload" ("study_id");
CREATE INDEX "study_upload_uploaded_by_id_9068ca94" ON "study_upload" ("uploaded_by_id");
CREATE INDEX "study_membership_account_id_aaf2437d" ON "study_membership" ("account_id");
CREATE INDEX "study_membership_study_id_4e8628ac" ON "study_membership" ("study_id");
CREATE INDEX "study_event_actor_id_b2aed532" ON "study_event" ("actor_id");
CREATE INDEX "study_event_study_id_6bf58996" ON "study_event" ("study_id");
CREATE INDEX "event_by_study" ON "study_event" ("study_id", "id" DESC);
CREATE INDEX "event_by_subject" ON "study_event" ("study_id", "subject_kind", "subject_id");
CREATE INDEX "account_emailconfirmation_email_address_id_5b7f8c58" ON "account_emailconfirmation" ("email_address_id");
CREATE UNIQUE INDEX "account_emailaddress_user_id_email_987c8728_uniq" ON "account_emailaddress" ("user_id", "email");
CREATE UNIQUE INDEX "unique_verified_email" ON "account_emailaddress" ("email") WHERE "verified";
CREATE INDEX "account_emailaddress_user_id_2c513194" ON "account_emailaddress" ("user_id");
CREATE INDEX "account_emailaddress_email_03be32b2" ON "account_emailaddress" ("email");
CREATE UNIQUE INDEX "unique_primary_email" ON "account_emailaddress" ("user_id", "primary") WHERE "primary";
CREATE INDEX "library_mark_account_id_e21a8061" ON "library_mark" ("account_id");
CREATE INDEX "library_mark_paper_id_8ebdd7c2" ON "library_mark" ("paper_id");
CREATE INDEX "library_comment_account_id_b289b7b5" ON "library_comment" ("account_id");
CREATE INDEX "library_comment_paper_id_ba1ceb98" ON "library_comment" ("paper_id");
CREATE UNIQUE INDEX "library_interest_papers_interest_id_paper_id_ed131487_uniq" ON "library_interest_papers" ("interest_id", "paper_id");
CREATE INDEX "library_interest_papers_interest_id_c5dc3667" ON "library_interest_papers" ("interest_id");
CREATE INDEX "library_interest_papers_paper_id_d3366b43" ON "library_interest_papers" ("paper_id");
CREATE UNIQUE INDEX "library_label_papers_label_id_paper_id_a8e892b6_uniq" ON "library_label_papers" ("label_id", "paper_id");
CREATE INDEX "library_label_papers_label_id_c2bec1d1" ON "library_label_papers" ("label_id");
CREATE INDEX "library_label_papers_paper_id_683d620d" ON "library_label_papers" ("paper_id");
CREATE UNIQUE INDEX "library_learningcycle_papers_learningcycle_id_paper_id_a5611ba8_uniq" ON "library_learningcycle_papers" ("learningcycle_id", "paper_id");
CREATE INDEX "library_learningcycle_papers_learningcycle_id_639e088e" ON "library_learningcycle_papers" ("learningcycle_id");
CREATE INDEX "library_learningcycle_papers_paper_id_63975561" ON "library_learningcycle_papers" ("paper_id");
CREATE INDEX "library_merge_kept_id_a5736483" ON "library_merge" ("kept_id");
CREATE INDEX "library_merge_study_id_1a134e27" ON "library_merge" ("study_id");
CREATE INDEX "library_opening_account_id_f00350c0" ON "library_opening" ("account_id");
CREATE INDEX "library_opening_paper_id_f4e32550" ON "library_opening" ("paper_id");
CREATE INDEX "library_review_study_id_840f5d5d" ON "library_review" ("study_id");
CREATE UNIQUE INDEX "library_review_papers_review_id_paper_id_76f05713_uniq" ON "library_review_papers" ("review_id", "paper_id");
CREATE INDEX "library_review_papers_review_id_e36aad15" ON "library_review_papers" ("review_id");
CREATE INDEX "library_review_papers_paper_id_e890dc15" ON "library_review_papers" ("paper_id");
CREATE INDEX "library_searchlog_account_id_a53009ff" ON "library_searchlog" ("account_id");
CREATE INDEX "library_searchlog_study_id_9ad8e2ca" ON "library_searchlog" ("study_id");
CREATE INDEX "library_folder_token_9e19308a" ON "library_folder" ("token");
CREATE INDEX "library_folder_owner_id_2e046a88" ON "library_folder" ("owner_id");
CREATE INDEX "library_folder_study_id_b5fc53a7" ON "library_folder" ("study_id");
CREATE UNIQUE INDEX "library_folder_papers_folder_id_paper_id_dcc9c4fe_uniq" ON "library_folder_papers" ("folder_id", "paper_id");
CREATE INDEX "library_folder_papers_folder_id_3d877aa3" ON "library_folder_papers" ("folder_id");
CREATE INDEX "library_folder_papers_paper_id_0e1842ee" ON "library_folder_papers" ("paper_id");
CREATE INDEX "library_fulltext_paper_id_0651283a" ON "library_fulltext" ("paper_id");
CREATE INDEX "library_fulltext_uploaded_by_id_43899046" ON "library_fulltext" ("uploaded_by_id");
CREATE INDEX "library_interest_account_id_0629d804" ON "library_interest" ("account_id");
CREATE INDEX "library_interest_study_id_c0db754a" ON "library_interest" ("study_id");
CREATE INDEX "library_feedday_interest_id_52536cc1" ON "library_feedday" ("interest_id");
CREATE INDEX "library_label_study_id_97335156" ON "library_label" ("study_id");
CREATE INDEX "library_neighbour_other_id_cd02368e" ON "library_neighbour" ("other_id");
CREATE INDEX "library_neighbour_paper_id_70eb06b6" ON "library_neighbour" ("paper_id");
CREATE INDEX "opening_by_account" ON "library_opening" ("account_id", "at" DESC);
CREATE INDEX "library_provideranswer_study_id_57e894f6" ON "library_provideranswer" ("study_id");
CREATE INDEX "library_decision_account_id_31466d4f" ON "library_decision" ("account_id");
CREATE INDEX "library_decision_paper_id_2142564c" ON "library_decision" ("paper_id");
CREATE INDEX "library_decision_review_id_1e7c35d0" ON "library_decision" ("review_id");
CREATE INDEX "decision_by_screener" ON "library_decision" ("review_id", "account_id");
CREATE INDEX "library_savedsearch_account_id_75c137ff" ON "library_savedsearch" ("account_id");
CREATE INDEX "library_savedsearch_study_id_2313d224" ON "library_savedsearch" ("study_id");
CREATE INDEX "library_settlement_paper_id_e5bba30d" ON "library_settlement" ("paper_id");
CREATE INDEX "library_settlement_review_id_4bd3ac9c" ON "library_settlement" ("review_id");
CREATE INDEX "library_settlement_settled_by_id_b91ba3c3" ON "library_settlement" ("settled_by_id");
CREATE INDEX "library_duplicatepair_one_id_8f9c71a5" ON "library_duplicatepair" ("one_id");
CREATE INDEX "library_duplicatepair_other_id_f2cec017" ON "library_duplicatepair" ("other_id");
CREATE INDEX "library_duplicatepair_study_id_6169609e" ON "library_duplicatepair" ("study_id");
CREATE INDEX "library_delivery_account_id_9ea8091e" ON "library_delivery" ("account_id");
CREATE INDEX "library_screener_account_id_bb6f1a82" ON "library_screener" ("account_id");
CREATE INDEX "library_screener_review_id_561ad3cf" ON "library_screener" ("review_id");
CREATE UNIQUE INDEX "one_number_a_cycle" ON "library_learningcycle" ("account_id", "number") WHERE "number" IS NOT NULL;
CREATE INDEX "library_learningcycle_account_id_a506c84e" ON "library_learningcycle" ("account_id");
CREATE INDEX "library_learningcycle_study_id_664a2b06" ON "library_learningcycle" ("study_id");
CREATE INDEX "library_closing_closed_by_id_509c9e6a" ON "library_closing" ("closed_by_id");
CREATE INDEX "library_closing_review_id_6d69990f" ON "library_closing" ("review_id");
CREATE INDEX "register_frame_study_id_fd44bd6f" ON "register_frame" ("study_id");
CREATE UNIQUE INDEX "register_partnership_countries_partnership_id_country_id_245161fd_uniq" ON "register_partnership_countries" ("partnership_id", "country_id");
CREATE INDEX "register_partnership_countries_partnership_id_5df0a5c3" ON "register_partnership_countries" ("partnership_id");
CREATE INDEX "register_partnership_countries_country_id_7cb7e7b5" ON "register_partnership_countries" ("country_id");
CREATE UNIQUE INDEX "register_partnership_organisations_partnership_id_organisation_id_5e102b46_uniq" ON "register_partnership_organisations" ("partnership_id", "organisation_id");
CREATE INDEX "register_partnership_organisations_partnership_id_5192bd70" ON "register_partnership_organisations" ("partnership_id");
CREATE INDEX "register_partnership_organisations_organisation_id_069f2595" ON "register_partnership_organisations" ("organisation_id");
CREATE INDEX "register_country_study_id_19256a4e" ON "register_country" ("study_id");
CREATE INDEX "register_organisation_country_id_b507c7b1" ON "register_organisation" ("country_id");
CREATE INDEX "register_organisation_study_id_3a21e1b4" ON "register_organisation" ("study_id");
CREATE INDEX "register_partnership_study_id_577a07fd" ON "register_partnership" ("study_id");
CREATE INDEX "register_grant_study_id_d2f5b2aa" ON "register_grant" ("study_id");
CREATE INDEX "register_grant_partnership_id_a51a1f2b" ON "register_grant" ("partnership_id");
CREATE INDEX "register_person_country_id_d8b9efa7" ON "register_person" ("country_id");
CREATE INDEX "register_person_organisation_id_3c9e2e28" ON "register_person" ("organisation_id");
CREATE INDEX "register_person_partnership_id_4423970e" ON "register_person" ("partnership_id");
CREATE INDEX "register_person_study_id_8898f0da" ON "register_person" ("study_id");
CREATE INDEX "register_framemember_frame_id_0e0191c9" ON "register_framemember" ("frame_id");
CREATE INDEX "register_framemember_person_id_c44ec240" ON "register_framemember" ("person_id");
CREATE INDEX "interviews_interview_person_id_baf8645c" ON "interviews_interview" ("person_id");
CREATE INDEX "interviews_interview_study_id_05bcf127" ON "interviews_interview" ("study_id");
CREATE INDEX "interviews_textrevision_written_by_id_71c1f4d2" ON "interviews_textrevision" ("written_by_id");
CREATE INDEX "interviews_textrevision_transcript_id_c37462b9" ON "interviews_textrevision" ("transcript_id");
CREATE INDEX "interviews_turn_revision_id_4c71cc36" ON "interviews_turn" ("revision_id");
CREATE INDEX "interviews_transcript_study_id_746eebc7" ON "interviews_transcript" ("study_id");
CREATE UNIQUE INDEX "coding_theme_codes_theme_id_code_id_88494cf6_uniq" ON "coding_theme_codes" ("theme_id", "code_id");
CREATE INDEX "coding_theme_codes_theme_id_7c8850b6" ON "coding_theme_codes" ("theme_id");
CREATE INDEX "coding_theme_codes_code_id_fce31dd5" ON "coding_theme_codes" ("code_id");
CREATE INDEX "coding_code_study_id_4caaa9f9" ON "coding_code" ("study_id");
CREATE INDEX "coding_code_parent_id_729e12b2" ON "coding_code" ("parent_id");
CREATE UNIQUE INDEX "code_name_once_at_the_top" ON "coding_code" ("study_id", "name") WHERE "parent_id" IS NULL;
CREATE INDEX "coding_coder_account_id_470fc646" ON "coding_coder" ("account_id");
CREATE INDEX "coding_coder_study_id_cfb98770" ON "coding_coder" ("study_id");
CREATE INDEX "coding_coding_code_id_169dc677" ON "coding_coding" ("code_id");
CREATE INDEX "coding_coding_coder_id_646aeb05" ON "coding_coding" ("coder_id");
CREATE INDEX "coding_coding_revision_id_d3d0d082" ON "coding_coding" ("revision_id");
CREATE INDEX "coding_by_place" ON "coding_coding" ("revision_id", "start");
CREATE INDEX "coding_by_code" ON "coding_coding" ("code_id", "revision_id", "start");
CREATE INDEX "coding_theme_study_id_d40303bf" ON "coding_theme" ("study_id");
CREATE INDEX "django_task_queue_n_99c321_idx" ON "django_tasks_database_dbtaskresult" ("queue_name");
CREATE INDEX "django_task_backend_071754_idx" ON "django_tasks_database_dbtaskresult" ("backend_name");
CREATE INDEX "tasks_db_new_ordering_idx" ON "django_tasks_database_dbtaskresult" ("status", "priority" DESC, "run_after" ASC, "enqueued_at" ASC) WHERE "status" = 'READY';
CREATE INDEX "survey_item_questionnaire_id_a5922195" ON "survey_item" ("questionnaire_id");
CREATE INDEX "survey_invitation_person_id_6afc7edd" ON "survey_invitation" ("person_id");
CREATE INDEX "survey_invitation_questionnaire_id_34ac664c" ON "survey_invitation" ("questionnaire_id");
CREATE INDEX "survey_response_person_id_64c3e4e0" ON "survey_response" ("person_id");
CREATE INDEX "survey_response_questionnaire_id_d9705440" ON "survey_response" ("questionnaire_id");
CREATE UNIQUE INDEX "one_response_a_person" ON "survey_response" ("questionnaire_id", "person_id") WHERE "person_id" IS NOT NULL;
CREATE INDEX "survey_questionnaire_frame_id_613bbc01" ON "survey_questionnaire" ("frame_id");
CREATE INDEX "survey_questionnaire_study_id_73baebd1" ON "survey_questionnaire" ("study_id");
CREATE INDEX "findings_finding_study_id_3b0b4940" ON "findings_finding" ("study_id");
CREATE INDEX "findings_finding_written_by_id_8526e5d4" ON "findings_finding" ("written_by_id");
CREATE INDEX "findings_jointdisplay_study_id_f295b47c" ON "findings_jointdisplay" ("study_id");
CREATE UNIQUE INDEX "findings_jointdisplay_items_jointdisplay_id_item_id_560d3a14_uniq" ON "findings_jointdisplay_items" ("jointdisplay_id", "item_id");
CREATE INDEX "findings_jointdisplay_items_jointdisplay_id_9d778da0" ON "findings_jointdisplay_items" ("jointdisplay_id");
CREATE INDEX "findings_jointdisplay_items_item_id_777cf43c" ON "findings_jointdisplay_items" ("item_id");
CREATE INDEX "findings_evidence_coding_id_1e841f0f" ON "findings_evidence" ("coding_id");
CREATE INDEX "findings_evidence_item_id_93c47091" ON "findings_evidence" ("item_id");
CREATE INDEX "findings_evidence_finding_id_ada0e8d0" ON "findings_evidence" ("finding_id");
CREATE INDEX "findings_evidence_display_id_32f4e4e3" ON "findings_evidence" ("display_id");
CREATE INDEX "findings_cell_signed_by_id_435368a2" ON "findings_cell" ("signed_by_id");
CREATE INDEX "findings_cell_row_id_be462106" ON "findings_cell" ("row_id");
CREATE INDEX "findings_displayrow_code_id_1801a5c5" ON "findings_displayrow" ("code_id");
CREATE INDEX "findings_displayrow_theme_id_d9a3f330" ON "findings_displayrow" ("theme_id");
CREATE INDEX "findings_displayrow_display_id_5b939b7d" ON "findings_displayrow" ("display_id");
CREATE INDEX "findings_kepttext_study_id_99a68ae5" ON "findings_kepttext" ("study_id");
CREATE INDEX "answer_by_item" ON "survey_answer" ("item_id", "status", "value");
CREATE INDEX "innovations_innovation_observed_by_id_d54f8b8a" ON "innovations_innovation" ("observed_by_id");
CREATE INDEX "innovations_innovation_origin_country_id_5c8b839b" ON "innovations_innovation" ("origin_country_id");
CREATE INDEX "innovations_innovation_study_id_1de276e1" ON "innovations_innovation" ("study_id");
CREATE INDEX "innovations_evidence_answer_id_bcf81d75" ON "innovations_evidence" ("answer_id");
CREATE INDEX "innovations_evidence_coding_id_e4e865eb" ON "innovations_evidence" ("coding_id");
CREATE INDEX "innovations_evidence_paper_id_c5615fb8" ON "innovations_evidence" ("paper_id");
CREATE INDEX "innovations_evidence_innovation_id_1ccdc562" ON "innovations_evidence" ("innovation_id");
CREATE INDEX "innovations_evidence_stage_id_cf5a396d" ON "innovations_evidence" ("stage_id");
CREATE INDEX "innovations_stage_innovation_id_c8cbcd8a" ON "innovations_stage" ("innovation_id");
CREATE INDEX "innovations_countingrule_home_id_091a996f" ON "innovations_countingrule" ("home_id");
CREATE INDEX "jobs_job_scope_2976f88e" ON "jobs_job" ("scope");
CREATE INDEX "job_by_beat" ON "jobs_job" ("state", "beat_at");
CREATE INDEX "library_paper_study_id_f7103c60" ON "library_paper" ("study_id");
CREATE INDEX "paper_by_doi" ON "library_paper" ("study_id", "doi");
CREATE INDEX "paper_by_pmid" ON "library_paper" ("study_id", "pmid");
CREATE INDEX "paper_by_title" ON "library_paper" ("study_id", "title_key");
CREATE INDEX "library_paperchange_study_id_3098d79d" ON "library_paperchange" ("study_id");
CREATE INDEX "library_providerswitch_study_id_16530e1d" ON "library_providerswitch" ("study_id");
CREATE INDEX "library_providerswitch_switched_on_by_id_d28db4c9" ON "library_providerswitch" ("switched_on_by_id");
CREATE INDEX "library_holding_institution_id_376e2466" ON "library_holding" ("institution_id");
CREATE INDEX "holding_by_issn" ON "library_holding" ("institution_id", "issns");
CREATE INDEX "mfa_authenticator_user_id_0c3a50c0" ON "mfa_authenticator" ("user_id");
CREATE UNIQUE INDEX "unique_authenticator_type" ON "mfa_authenticator" ("user_id", "type") WHERE "type" IN ('totp', 'recovery_codes');
CREATE INDEX "sample_selection_draw_id_e0337e71" ON "sample_selection" ("draw_id");
CREATE INDEX "sample_selection_person_id_08b29922" ON "sample_selection" ("person_id");
CREATE INDEX "sample_selection_replaces_id_cff0d1fd" ON "sample_selection" ("replaces_id");
CREATE INDEX "sample_draw_questionnaire_id_05dd7fba" ON "sample_draw" ("questionnaire_id");
CREATE INDEX "sample_draw_study_id_177d69af" ON "sample_draw" ("study_id");
CREATE INDEX "django_session_expire_date_a5c62663" ON "django_session" ("expire_date");
CREATE TRIGGER study_event_append_only BEFORE UPDATE OF at, verb, subject_kind, subject_id, before, after, study_id ON study_event
BEGIN SELECT RAISE(ABORT, 'The log is append-only.'); END;
CREATE TRIGGER library_paper_fts_added AFTER INSERT ON library_paper BEGIN INSERT INTO library_paper_fts(rowid, title, authors_line, journal, words) VALUES (new.id, new.title, new.authors_line, new.journal, new.words); END;
CREATE TRIGGER library_paper_fts_deleted AFTER DELETE ON library_paper BEGIN INSERT INTO library_paper_fts(library_paper_fts, rowid, title, authors_line, journal, words) VALUES ('delete', old.id, old.title, old.authors_line, old.journal, old.words); END;
CREATE TRIGGER library_paper_fts_changed AFTER UPDATE OF id, title, authors_line, journal, words ON library_paper BEGIN INSERT INTO library_paper_fts(library_paper_fts, rowid, title, authors_line, journal, words) VALUES ('delete', old.id, old.title, old.authors_line, old.journal, old.words); INSERT INTO library_paper_fts(rowid, title, authors_line, journal, words) VALUES (new.id, new.title, new.authors_line, new.journal, new.words); END;
CREATE TRIGGER library_paper_noted_added AFTER INSERT ON library_paper BEGIN INSERT INTO library_paperchange (study_id, paper_id) SELECT new.study_id, new.id WHERE EXISTS (SELECT 1 FROM library_largeindex WHERE study_id = new.study_id); END;
CREATE TRIGGER library_paper_noted_deleted AFTER DELETE ON library_paper BEGIN INSERT INTO library_paperchange (study_id, paper_id) SELECT old.study_id, old.id WHERE EXISTS (SELECT 1 FROM library_largeindex WHERE study_id = old.study_id); END;
CREATE TRIGGER library_paper_noted_changed AFTER UPDATE OF id, study_id, title, authors_line, journal, words, terms, year, doi, pmid ON library_paper BEGIN INSERT INTO library_paperchange (study_id, paper_id) SELECT old.study_id, old.id WHERE EXISTS (SELECT 1 FROM library_largeindex WHERE study_id = old.study_id); INSERT INTO library_paperchange (study_id, paper_id) SELECT new.study_id, new.id WHERE EXISTS (SELECT 1 FROM library_largeindex WHERE study_id = new.study_id) AND (new.id <> old.id OR new.study_id <> old.study_id); END;
COMMIT;
