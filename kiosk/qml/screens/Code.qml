pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick
import "../parts"

// Scan the code, or type it on large keys.
KioskPage {
    id: screen

    title: screen.view.find ? qsTrId("find-title") : screen.view.cancel ? qsTrId("cancel-title") : qsTrId("check-in-title")
    subtitle: screen.view.find ? qsTrId("find-explained") : qsTrId("code-explained")
    needed: (screen.beside ? Math.max(top.height, keys.height) : top.height + keys.height + Theme.mm(12)) + (!screen.beside && screen.view.mayAssist ? assist.height + Theme.mm(8) : 0)

    component AssistOffer: LineButton {
        visible: screen.view.mayAssist
        enabled: !screen.view.busy
        icon: screen.view.assistance.length > 0 ? "check" : "low_counter"
        text: qsTrId("assist-title")
        detail: screen.view.assistance.map(key => qsTrId("assist-" + key)).join(" · ")
        onClicked: screen.viewModel.press("offer_assistance")
    }

    Column {
        id: top

        anchors.top: parent.top
        anchors.left: parent.left
        width: screen.beside ? Math.floor(parent.width * 0.4) : parent.width
        spacing: Theme.mm(screen.wide ? 4 : 8)

        Card {
            width: parent.width
            height: Theme.mm(screen.wide ? 26 : 40)
            border.width: Theme.mm(0.8)
            border.color: Theme.accent
            Accessible.role: Accessible.EditableText
            Accessible.name: qsTrId("your-code")
            Accessible.description: screen.view.code

            Label {
                anchors.centerIn: parent
                width: parent.width - 2 * Theme.mm(4)
                text: screen.view.code === "" ? qsTrId("code-empty") : screen.view.code
                capMm: screen.view.code === "" ? 5.6 : screen.wide ? 8 : 13
                font.weight: screen.view.code === "" ? Font.Normal : Font.Bold
                color: screen.view.code === "" ? Theme.quiet : Theme.text
                horizontalAlignment: Text.AlignHCenter
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.cap(5)
                wrapMode: Text.NoWrap
            }
        }
        Trouble {
            width: parent.width
            height: implicitHeight
            text: screen.because(screen.view.problem)
        }
        AssistOffer {
            width: parent.width
            visible: screen.beside && screen.view.mayAssist
        }
    }

    Item {
        id: pad

        height: keys.height
        anchors.top: screen.beside ? parent.top : top.bottom
        anchors.topMargin: screen.beside ? 0 : Theme.mm(12)
        anchors.left: screen.beside ? top.right : parent.left
        anchors.leftMargin: screen.beside ? Theme.margin : 0
        anchors.right: parent.right

        Grid {
            id: keys

            readonly property real tall: Math.max(Theme.mm(20), Math.min(Theme.mm(screen.wide ? 23 : Theme.large ? 32 : 40), keys.cell))
            readonly property real cell: Math.floor((width - (columns - 1) * spacing) / columns)

            width: parent.width
            columns: screen.view.find && !(screen.wide && Theme.large) ? 3 : Math.max(1, Math.min(screen.beside || !screen.wide ? 6 : 9, Math.floor((width + spacing) / (Theme.mm(20.5) + spacing))))
            spacing: Theme.mm(3)
            LayoutMirroring.enabled: false

            Repeater {
                model: screen.view.keys

                Item {
                    id: place

                    required property string modelData

                    width: keys.cell
                    height: keys.tall
                    visible: place.modelData !== "" || keys.columns === 3

                    Key {
                        anchors.fill: parent
                        visible: place.modelData !== ""
                        capMm: screen.wide ? 7 : 8.5
                        text: place.modelData
                        enabled: !screen.view.busy && !screen.view.away
                        onClicked: screen.viewModel.typeCode(place.modelData)
                    }
                }
            }
            Key {
                width: keys.cell
                height: keys.tall
                icon: "erase"
                name: qsTrId("key-erase")
                enabled: !screen.view.busy && !screen.view.away && screen.view.code !== ""
                onClicked: screen.viewModel.press("erase_code")
            }
        }
    }

    AssistOffer {
        id: assist

        visible: !screen.beside && screen.view.mayAssist
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
    }

    foot: GoOn {
        page: screen
        primary: true
        enabled: screen.view.complete && !screen.view.busy && !screen.view.away
        text: screen.view.busy ? qsTrId("one-moment") : screen.view.find ? qsTrId("find-it") : screen.view.cancel ? qsTrId("cancel-it") : qsTrId("check-in-now")
        onClicked: screen.viewModel.press("submit_code")
    }
}
