// Loaded on every page of the workbench. Pages work without it; it makes them quicker.
import "htmx.org";
import { askBeforeDestroying } from "./confirm";
import { offerToCopy } from "./copy";
import { pressKeys } from "./keys";
import { showOpenStep } from "./flow";
import { tellOfChanges } from "./live";
import { closeMenus } from "./menu";
import { sendInParts } from "./parts";

askBeforeDestroying();
closeMenus();
offerToCopy();
showOpenStep();
pressKeys();
tellOfChanges();
sendInParts();
