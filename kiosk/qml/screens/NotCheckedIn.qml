pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick
import "../parts"

// The code does not check in here and now: why not, and what to do.
Message {
    id: screen

    readonly property string what: screen.view.what
    readonly property bool already: screen.what === "already"
    readonly property bool elsewhere: screen.what === "office"
    readonly property bool mayWait: screen.view.canWait && ["late", "over", "unknown"].includes(screen.what)
    readonly property bool mayBook: screen.view.canBook && ["late", "over"].includes(screen.what)

    picture: screen.already ? "check" : screen.elsewhere ? "place" : ["unknown", "unsure"].includes(screen.what) ? "info" : "clock"
    tone: screen.already ? Theme.good : Theme.warn
    headline: qsTrId("check-in-" + screen.what)
    figure: screen.already ? screen.view.number : screen.elsewhere || screen.what === "early" || screen.what === "day" ? screen.view.when : ""
    figureMm: screen.already ? (screen.wide ? 18 : 40) : screen.wide ? 7 : 9
    place: screen.elsewhere ? screen.view.place : ""
    explained: qsTrId("check-in-next-" + screen.what)

    GoOn {
        page: screen
        visible: screen.what === "unknown" || screen.what === "unsure"
        primary: true
        text: screen.what === "unknown" ? qsTrId("type-again") : qsTrId("try-again")
        onClicked: screen.viewModel.press("back")
    }
    GoOn {
        page: screen
        visible: screen.what === "unknown" && screen.view.canFind
        text: qsTrId("my-ticket")
        onClicked: screen.viewModel.enterCode("find")
    }
    GoOn {
        page: screen
        visible: screen.mayBook
        primary: true
        text: qsTrId("book-another")
        onClicked: screen.viewModel.look("book")
    }
    GoOn {
        page: screen
        visible: screen.mayWait
        text: qsTrId("go-without-appointment")
        onClicked: screen.viewModel.look("walk_in")
    }
    GoOn {
        page: screen
        visible: screen.what !== "unknown"
        primary: !screen.mayBook && screen.what !== "unsure"
        text: qsTrId("done")
        onClicked: screen.viewModel.press("start_over")
    }
}
